package org.iccoutcomes.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.iccoutcomes.store.file.Access;
import org.iccoutcomes.store.file.Storage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
    private static final Instant NIGHT = Instant.parse("2016-05-31T01:00:00Z");

    @TempDir
    Path folder;

    private Storage store;

    @BeforeEach
    void makeStore() {
        store = Storage.at(folder.resolve("store").toString(), Access.GROUP);
    }

    private static LockHolder me() {
        return LockHolder.thisProcess(NIGHT, "icc nightly");
    }

    @Test
    void a_second_run_is_told_who_holds_the_lock() throws LockHeld {
        RunLock.acquire(store, me());

        assertThatThrownBy(() -> RunLock.acquire(store, me()))
                .isInstanceOf(LockHeld.class)
                .hasMessageContaining("process " + ProcessHandle.current().pid())
                .hasMessageContaining("running icc nightly since 2016-05-31T01:00:00Z");
    }

    @Test
    void a_lock_that_was_let_go_can_be_taken_again() throws LockHeld {
        RunLock.acquire(store, me()).close();

        RunLock.acquire(store, me());

        assertThat(RunLock.holder(store)).hasValue(me());
    }

    @Test
    void the_lock_of_a_run_that_was_killed_is_taken_over() throws Exception {
        Process child = child(folder.resolve("store"));
        assertThat(child.inputReader().readLine()).isEqualTo("locked");
        assertThatThrownBy(() -> RunLock.acquire(store, me())).isInstanceOf(LockHeld.class);

        child.destroyForcibly().waitFor();
        RunLock.acquire(store, me());

        assertThat(RunLock.holder(store)).hasValue(me());
    }

    @Test
    void the_lock_of_another_machine_is_never_taken_over() {
        LockHolder elsewhere = new LockHolder("other-host", 1, "1", "", NIGHT, "icc nightly");
        store.createNew("lock.json", ManifestJson.toBytes(elsewhere));

        assertThatThrownBy(() -> RunLock.acquire(store, me()))
                .isInstanceOf(LockHeld.class)
                .hasMessageContaining("other-host");
    }

    @Test
    void a_process_that_reuses_the_number_of_a_dead_run_does_not_hold_its_lock() throws LockHeld {
        LockHolder me = me();
        store.createNew(
                "lock.json",
                ManifestJson.toBytes(
                        new LockHolder(me.host(), me.pid(), "another start", me.bootId(), NIGHT, "icc nightly")));

        RunLock.acquire(store, me);

        assertThat(RunLock.holder(store)).hasValue(me);
    }

    @Test
    void a_lock_from_before_the_machine_started_is_taken_over() throws LockHeld {
        LockHolder me = me();
        store.createNew(
                "lock.json",
                ManifestJson.toBytes(
                        new LockHolder(me.host(), me.pid(), me.started(), "another boot", NIGHT, "icc nightly")));

        RunLock.acquire(store, me);

        assertThat(RunLock.holder(store)).hasValue(me);
    }

    @Test
    void of_many_that_find_a_dead_lock_one_takes_it() throws Exception {
        LockHolder me = me();
        store.createNew(
                "lock.json",
                ManifestJson.toBytes(new LockHolder(me.host(), me.pid(), "gone", me.bootId(), NIGHT, "icc nightly")));

        assertThat(winners(8)).isEqualTo(1);
    }

    @Test
    void of_many_that_find_no_lock_one_takes_it() throws Exception {
        assertThat(winners(8)).isEqualTo(1);
    }

    private long winners(int contenders) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(contenders);
        try {
            Callable<Boolean> attempt = () -> {
                try {
                    RunLock.acquire(store, me());
                    return true;
                } catch (LockHeld e) {
                    return false;
                }
            };
            long taken = 0;
            for (Future<Boolean> result : pool.invokeAll(java.util.Collections.nCopies(contenders, attempt))) {
                taken += result.get() ? 1 : 0;
            }
            return taken;
        } finally {
            pool.shutdown();
        }
    }

    private static Process child(Path store) throws IOException {
        return new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        store.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Takes the lock and stays until it is killed. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws Exception {
            RunLock.acquire(Storage.at(arguments[0], Access.GROUP), LockHolder.thisProcess(NIGHT, "icc nightly"));
            System.out.println("locked");
            Thread.sleep(60_000);
        }
    }
}
