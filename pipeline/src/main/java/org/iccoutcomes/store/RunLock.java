package org.iccoutcomes.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.iccoutcomes.store.file.Storage;
import org.iccoutcomes.store.file.StorageException;

/** The right of one run to write to a store: a file that says who holds it. What a killed run left is taken over. */
public final class RunLock implements AutoCloseable {
    private static final String NAME = "lock.json";
    private static final int ATTEMPTS = 5;

    private final Storage store;
    private final byte[] mine;

    private RunLock(Storage store, byte[] mine) {
        this.store = store;
        this.mine = mine;
    }

    /**
     * Takes the lock.
     *
     * @param store the store's root
     * @param me this process
     * @throws LockHeld when a run that may still be at work holds it
     */
    public static RunLock acquire(Storage store, LockHolder me) throws LockHeld {
        byte[] mine = ManifestJson.toBytes(me);
        LockHolder holder = me;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (store.createNew(NAME, mine)) {
                return new RunLock(store, mine);
            }
            Optional<byte[]> theirs = read(store);
            if (theirs.isPresent()) {
                holder = parse(store, theirs.get());
                if (!holder.isGone(me)) {
                    break;
                }
                if (store.replaceIf(NAME, theirs.get(), mine)) {
                    return new RunLock(store, mine);
                }
            }
        }
        throw new LockHeld(holder, store.locate(NAME));
    }

    /** Who holds the lock of a store, where somebody does. */
    public static Optional<LockHolder> holder(Storage store) {
        return read(store).map(bytes -> parse(store, bytes));
    }

    /** Lets go of the lock, if it is still this run's. */
    @Override
    public void close() {
        if (read(store).filter(bytes -> Arrays.equals(bytes, mine)).isPresent()) {
            store.delete(NAME);
        }
    }

    private static Optional<byte[]> read(Storage store) {
        if (!store.exists(NAME)) {
            return Optional.empty();
        }
        try (InputStream in = store.open(NAME)) {
            return Optional.of(in.readAllBytes());
        } catch (StorageException | IOException e) {
            // Its holder let go of it between the two calls; if not, the next call says why.
            if (!store.exists(NAME)) {
                return Optional.empty();
            }
            throw e instanceof StorageException failure
                    ? failure
                    : new StorageException("cannot read " + store.locate(NAME), new IOException(e));
        }
    }

    private static LockHolder parse(Storage store, byte[] json) {
        try {
            return ManifestJson.fromBytes(json, LockHolder.class);
        } catch (IOException e) {
            throw new StorageException(
                    "cannot understand " + store.locate(NAME) + " (delete it if no run is at work)", e);
        }
    }
}
