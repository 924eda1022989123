package org.iccoutcomes.ingest.row;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a file on a thread of its own, a little ahead of what is done with them, which is half of the work.
 * They arrive in the order of the file.
 *
 * @param source of the rows
 * @param reading what is made of each, on the other thread only
 */
record ReadAhead<T>(RowSource source, Function<SourceRow, T> reading) {
    /** Enough that waking the other thread, once a batch, costs little beside reading it. */
    private static final int ROWS_A_BATCH = 1024;

    /**
     * A row may be long: signs of the values after which a batch is full. Those waiting, one being filled and one being
     * used are in memory.
     */
    private static final int SIGNS_A_BATCH = 1 << 20;

    private static final int BATCHES_AHEAD = 4;

    /**
     * Hands over every row, on the calling thread. When this returns or throws, the other thread has ended.
     *
     * @return lines they stood in, as {@link RowSource#read}
     */
    long read(Consumer<T> row) throws IOException {
        BlockingQueue<List<T>> batches = new ArrayBlockingQueue<>(BATCHES_AHEAD);
        FutureTask<Long> reading = new FutureTask<>(() -> fill(batches));
        Thread thread = new Thread(reading, Thread.currentThread().getName() + "-ahead");
        thread.setDaemon(true);
        thread.start();
        try {
            for (List<T> batch = batches.take(); !batch.isEmpty(); batch = batches.take()) {
                batch.forEach(row);
            }
            return reading.get();
        } catch (ExecutionException e) {
            throw asThrown(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while reading");
        } finally {
            end(thread, batches);
        }
    }

    /** On the other thread: whatever happens, an empty batch comes last. */
    private long fill(BlockingQueue<List<T>> batches) throws IOException, InterruptedException {
        Batches<T> out = new Batches<>(batches);
        try {
            long lines = source.read(row -> out.add(reading.apply(row), signs(row)));
            out.flush();
            return lines;
        } finally {
            batches.put(List.of());
        }
    }

    private static int signs(SourceRow row) {
        int signs = 0;
        for (String text : row.texts()) {
            signs += text == null ? 1 : 1 + text.length();
        }
        return signs;
    }

    /** Rows on their way to the queue. */
    private static final class Batches<T> {
        private final BlockingQueue<List<T>> queue;
        private List<T> batch = new ArrayList<>(ROWS_A_BATCH);
        private int size;

        Batches(BlockingQueue<List<T>> queue) {
            this.queue = queue;
        }

        void add(T row, int signs) {
            batch.add(row);
            size += signs;
            if (batch.size() == ROWS_A_BATCH || size >= SIGNS_A_BATCH) {
                flush();
            }
        }

        void flush() {
            if (!batch.isEmpty()) {
                try {
                    queue.put(batch);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new CancellationException("no more rows are wanted");
                }
                batch = new ArrayList<>(ROWS_A_BATCH);
                size = 0;
            }
        }
    }

    private static IOException asThrown(@Nullable Throwable cause) {
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof IOException io ? io : new IOException(cause);
    }

    /** Rows that nobody wants are thrown away, so that the thread finds room and sees that it is to stop. */
    private static void end(Thread thread, BlockingQueue<?> batches) {
        boolean isInterrupted = Thread.interrupted();
        thread.interrupt();
        while (thread.isAlive()) {
            batches.clear();
            try {
                thread.join(10);
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
