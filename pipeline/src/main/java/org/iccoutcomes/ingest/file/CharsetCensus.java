package org.iccoutcomes.ingest.file;

import java.nio.ByteBuffer;

/**
 * Tells the encoding of a file that no feed and no mark tells, from those of its lines that are not plain ASCII. RULE:
 * a file is Windows-1252 when none of those lines is UTF-8 and all of them are Windows-1252 text. Text of several words
 * in Windows-1252 is hardly ever UTF-8 by chance. Where both occur the file is read as UTF-8, and the other lines are
 * set aside.
 */
final class CharsetCensus {
    private static final int FIRST_PRINTED = ' ';

    private boolean hasUtf8;
    private boolean hasOther;
    private boolean isOther1252 = true;

    /** Takes a line that holds a byte above 127. */
    void accept(ByteBuffer line) {
        if (Charsets.UTF_8.decode(line).isPresent()) {
            hasUtf8 = true;
        } else {
            hasOther = true;
            isOther1252 &= Charsets.WINDOWS_1252
                    .decode(line)
                    .filter(CharsetCensus::isText)
                    .isPresent();
        }
    }

    private static boolean isText(String line) {
        return line.chars().allMatch(sign -> sign >= FIRST_PRINTED || sign == '\t');
    }

    /** The encoding of all lines taken. */
    Charsets charset() {
        return hasOther && isOther1252 && !hasUtf8 ? Charsets.WINDOWS_1252 : Charsets.UTF_8;
    }
}
