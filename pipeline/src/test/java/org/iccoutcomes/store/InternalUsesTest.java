package org.iccoutcomes.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.iccoutcomes.store.file.Access;
import org.iccoutcomes.store.file.Storage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InternalUsesTest {
    private static final Instant NOON = Instant.parse("2016-05-31T12:00:00Z");

    @Test
    void every_look_is_kept_also_of_two_at_once(@TempDir Path folder) {
        InternalUses uses = new InternalUses(Storage.at(folder.toString(), Access.GROUP));
        InternalUse ann = new InternalUse(NOON, "ann", "query", 1, "falls / RNL / own");
        InternalUse bob = new InternalUse(NOON, "bob", "audit", 1, "falls / RTX / own");

        uses.keep(ann);
        uses.keep(bob);

        assertThat(uses.list()).containsExactly(ann, bob);
    }
}
