package org.iccoutcomes.report.text;

/** Text for any terminal: plain hyphens for dashes and minus signs, plain quotation marks and blanks. */
final class PlainText {
    private PlainText() {}

    static String of(String text) {
        return text.replace('\u00a0', ' ')
                .replace('\u2212', '-')
                .replace('\u2013', '-')
                .replace('\u201c', '"')
                .replace('\u201d', '"');
    }
}
