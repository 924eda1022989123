package org.iccoutcomes.jobs.run;

import java.util.Comparator;
import java.util.List;
import org.iccoutcomes.contract.cube.CubePart;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.release.Provenance;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.store.Fingerprint;

/** What a release is made from. */
final class Origin {
    private Origin() {}

    static Provenance of(Programme programme, List<Delivery> deliveries, List<CubePart> parts) {
        List<Provenance.Source> sources = deliveries.stream()
                .map(d -> new Provenance.Source(
                        d.feed(), d.id(), d.source().name(), d.source().sha256(), d.ledger()))
                .sorted(Comparator.comparing(Provenance.Source::feed)
                        .thenComparing(Provenance.Source::file)
                        .thenComparing(Provenance.Source::delivery))
                .toList();
        return new Provenance(
                configuration(programme),
                ProgramVersion.whole(),
                sources,
                parts.stream().map(CubePart::id).toList());
    }

    /** Everything asked, but not where files lie: moving a folder changes no figure. */
    private static String configuration(Programme programme) {
        return Fingerprint.of(List.of(
                programme.title(),
                Boolean.toString(programme.synthetic()),
                programme.areas().toString(),
                programme.windows().toString(),
                programme.comparators().toString(),
                programme.catalogue().toString(),
                programme.disclosure().toString()));
    }
}
