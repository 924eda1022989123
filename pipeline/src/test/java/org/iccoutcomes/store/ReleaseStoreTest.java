package org.iccoutcomes.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.iccoutcomes.contract.ledger.DatasetLedger;
import org.iccoutcomes.contract.ledger.FileLedger;
import org.iccoutcomes.contract.release.Provenance;
import org.iccoutcomes.contract.release.ReleaseManifest;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.store.file.Access;
import org.iccoutcomes.store.file.Storage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseStoreTest {
    private static final Table FINDINGS =
            new Table("findings", List.of(Column.text("area", "Area")), List.of(List.of("Millom")));
    private static final Provenance PROVENANCE = new Provenance(
            "c0",
            "c1",
            List.of(new Provenance.Source("apc", "d1", "apc.csv", "s", new FileLedger(2, 1, 1, 0, 0))),
            List.of("p2", "p1"));
    private static final ReleaseManifest.Times TIMES =
            new ReleaseManifest.Times(Instant.parse("2016-05-31T01:00:00Z"), Instant.parse("2016-05-31T01:02:03Z"));

    @TempDir
    Path folder;

    private ReleaseStore releases;

    @BeforeEach
    void openReleases() {
        releases = new ReleaseStore(storage());
    }

    private Storage storage() {
        return Storage.at(folder.resolve("releases").toString(), Access.GROUP);
    }

    private ReleaseManifest complete() {
        ReleaseDraft draft = releases.draft();
        draft.addSummary(FINDINGS);
        draft.addReport("report.html", "<p>".getBytes(StandardCharsets.UTF_8));
        return draft.complete(
                "South Cumbria",
                true,
                PROVENANCE,
                TIMES,
                List.of(new DatasetLedger(Dataset.ADMISSIONS, 1, 1, 0, 0, 0)));
    }

    @Test
    void a_release_gives_back_what_was_put_in() {
        ReleaseManifest written = complete();
        releases.publish(written.number());

        assertThat(releases.current()).hasValue(1);
        assertThat(releases.manifest(1)).isEqualTo(written);
        assertThat(releases.findSummary(1, "findings")).hasValue(FINDINGS);
        assertThat(releases.findSummary(1, "trends")).isEmpty();
        assertThat(releases.damaged(1)).isEmpty();
    }

    @Test
    void a_run_killed_before_the_manifest_leaves_the_release_that_was() {
        releases.publish(complete().number());
        releases.draft().addSummary(FINDINGS);

        assertThat(releases.list()).containsExactly(1);
        assertThat(releases.current()).hasValue(1);
        assertThat(releases.waiting()).isEmpty();
        assertThat(releases.deleteLeftovers()).containsExactly("0002");
        assertThat(releases.draft().number()).isEqualTo(2);
    }

    @Test
    void a_run_killed_before_it_published_leaves_a_release_the_next_run_publishes() {
        releases.publish(complete().number());
        complete();

        assertThat(releases.current()).hasValue(1);
        assertThat(releases.waiting()).hasValue(2);
        releases.waiting().ifPresent(releases::publish);

        assertThat(releases.current()).hasValue(2);
        assertThat(releases.waiting()).isEmpty();
    }

    @Test
    void a_pointer_to_nothing_is_no_release() {
        storage().replace("CURRENT", "0007\n".getBytes(StandardCharsets.US_ASCII));

        assertThat(releases.current()).isEmpty();
    }

    @Test
    void a_changed_file_is_named() throws IOException {
        int number = complete().number();
        Files.writeString(Path.of(releases.locate(number, "reports/report.html")), "<b>");

        assertThat(releases.damaged(number)).containsExactly("reports/report.html");
    }

    @Test
    void the_same_tables_give_the_same_files_in_every_release() {
        assertThat(complete().files()).isEqualTo(complete().files());
    }

    @Test
    void the_group_may_read_releases_and_nobody_else() throws IOException {
        int number = complete().number();

        assertThat(mode(Path.of(releases.locate(number, "")))).isEqualTo("rwxr-x---");
        assertThat(mode(Path.of(releases.locate(number, "manifest.json")))).isEqualTo("rw-r-----");
        assertThat(mode(Path.of(releases.locate(number, "summaries/findings.parquet"))))
                .isEqualTo("rw-r-----");
    }

    @Test
    void a_write_that_was_killed_is_swept_away() throws IOException {
        complete();
        Path left = Files.createFile(folder.resolve("releases/.CURRENT.123.tmp"));

        releases.deleteLeftovers();

        assertThat(left).doesNotExist();
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
