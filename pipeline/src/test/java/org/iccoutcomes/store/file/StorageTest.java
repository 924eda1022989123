package org.iccoutcomes.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What both kinds of storage promise; Hadoop's own local file system stands in for HDFS. */
class StorageTest {
    @TempDir
    Path folder;

    private Storage open(String kind) {
        return kind.equals("local")
                ? Storage.at(folder.resolve("root").toString(), Access.GROUP)
                : new HadoopStorage(folder.resolve("root").toUri().toString(), Access.GROUP);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String read(Storage storage, String path) throws IOException {
        try (InputStream in = storage.open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "hadoop"})
    void a_file_is_made_once(String kind) throws IOException {
        Storage storage = open(kind);

        assertThat(storage.createNew("a/b.txt", bytes("first"))).isTrue();
        assertThat(storage.createNew("a/b.txt", bytes("second"))).isFalse();

        assertThat(read(storage, "a/b.txt")).isEqualTo("first");
        assertThat(storage.list("a")).containsExactly("b.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "hadoop"})
    void a_file_is_replaced_whole(String kind) throws IOException {
        Storage storage = open(kind);
        storage.replace("CURRENT", bytes("0001"));
        storage.replace("CURRENT", bytes("0002"));

        assertThat(read(storage, "CURRENT")).isEqualTo("0002");
        assertThat(storage.list("")).containsExactly("CURRENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "hadoop"})
    void a_file_is_replaced_only_while_it_holds_what_is_expected(String kind) throws IOException {
        Storage storage = open(kind);
        storage.createNew("lock", bytes("dead"));

        assertThat(storage.replaceIf("lock", bytes("dead"), bytes("mine"))).isTrue();
        assertThat(storage.replaceIf("lock", bytes("dead"), bytes("theirs"))).isFalse();

        assertThat(read(storage, "lock")).isEqualTo("mine");
        assertThat(storage.list("")).containsExactly("lock");
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "hadoop"})
    void a_folder_is_deleted_with_all_it_holds(String kind) {
        Storage storage = open(kind);
        storage.createNew("a/b/c.txt", bytes("c"));

        storage.delete("a");
        storage.delete("never-there");

        assertThat(storage.exists("a")).isFalse();
        assertThat(storage.list("a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "hadoop"})
    void nothing_outside_the_root_is_touched(String kind) {
        Storage storage = open(kind);

        assertThatThrownBy(() -> storage.replace("../escaped", bytes("x")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(folder.resolve("escaped")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "hadoop"})
    void a_failure_names_the_file(String kind) {
        Storage storage = open(kind);

        assertThatThrownBy(() -> storage.open("missing.txt"))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("missing.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "hadoop"})
    void modes_do_not_depend_on_the_umask(String kind) throws IOException {
        Storage storage = open(kind);
        storage.replace("a/b.txt", bytes("b"));
        Path file = folder.resolve("root/a/b.txt");

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Access.GROUP.fileMode());
        assertThat(Files.getPosixFilePermissions(file.getParent())).isEqualTo(Access.GROUP.folderMode());
    }
}
