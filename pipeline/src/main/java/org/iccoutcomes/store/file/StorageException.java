package org.iccoutcomes.store.file;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A file could not be read or written. Nothing published is harmed; the same command may be run again. */
public final class StorageException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    /**
     * @param what what was being done, with the path
     * @param cause why it failed
     */
    public StorageException(String what, IOException cause) {
        super(what + ": " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        String message = cause.getMessage();
        String kind = cause.getClass().getSimpleName();
        return message == null ? kind : kind + " " + message;
    }
}
