package org.iccoutcomes.store;

/** Another run holds the lock. */
public final class LockHeld extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient LockHolder holder;

    LockHeld(LockHolder holder, String file) {
        super("another run holds " + file + ": " + holder.describe());
        this.holder = holder;
    }

    /** Who holds it. */
    public LockHolder holder() {
        return holder;
    }
}
