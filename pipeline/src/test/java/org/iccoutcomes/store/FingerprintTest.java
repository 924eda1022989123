package org.iccoutcomes.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
    @TempDir
    Path folder;

    @Test
    void is_sha_256_in_hexadecimal() {
        // NIST FIPS 180-4 example: the message "abc".
        assertThat(Fingerprint.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Fingerprint.shortOf(Fingerprint.of("abc"))).isEqualTo("ba7816bf8f01cfea");
    }

    @Test
    void tells_where_one_part_ends_and_the_next_begins() {
        assertThat(Fingerprint.of(List.of("ab", "c"))).isNotEqualTo(Fingerprint.of(List.of("a", "bc")));
    }

    @Test
    void the_code_version_is_the_same_in_a_folder_and_in_a_jar() throws Exception {
        Path classes = Path.of(Fingerprint.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path jar = folder.resolve("code with spaces.jar");
        pack(classes, jar);

        String fromFolder = CodeVersion.of(Fingerprint.class, List.of("org.iccoutcomes.store"));
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Class<?> packed = loader.loadClass(Fingerprint.class.getName());
            assertThat(CodeVersion.of(packed, List.of("org.iccoutcomes.store"))).isEqualTo(fromFolder);
            assertThat(CodeVersion.of(packed, List.of("org.iccoutcomes.contract")))
                    .isNotEqualTo(fromFolder);
        }
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> tree = Files.walk(classes)) {
            for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                entries.write(Files.readAllBytes(file));
            }
        }
    }
}
