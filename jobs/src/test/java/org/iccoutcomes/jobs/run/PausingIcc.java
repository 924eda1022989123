package org.iccoutcomes.jobs.run;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.iccoutcomes.jobs.Icc;
import org.jspecify.annotations.Nullable;

/** The command {@code icc}, which stands still for ever once it has said a line that begins as its first argument. */
final class PausingIcc {
    private PausingIcc() {}

    public static void main(String[] arguments) {
        System.setErr(new Pausing(System.err, arguments[0]));
        Icc.main(Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    /** Waits outside the stream's own lock, so that whatever ends the process can still say so. */
    private static final class Pausing extends PrintStream {
        private final String where;

        private Pausing(PrintStream out, String where) {
            super(out, true, StandardCharsets.UTF_8);
            this.where = where;
        }

        @Override
        public void println(@Nullable String line) {
            super.println(line);
            pauseAfter(String.valueOf(line));
        }

        @Override
        public PrintStream printf(@Nullable Locale locale, String format, @Nullable Object... values) {
            String line = String.format(locale, format, values);
            super.print(line);
            pauseAfter(line);
            return this;
        }

        private void pauseAfter(String line) {
            if (!where.isEmpty() && line.startsWith(where)) {
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
