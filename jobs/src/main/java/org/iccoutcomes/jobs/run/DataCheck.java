package org.iccoutcomes.jobs.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.LiveDelivery;
import org.iccoutcomes.contract.ledger.LiveSet;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.feed.Header;
import org.iccoutcomes.definition.time.FinancialYear;
import org.iccoutcomes.ingest.Ingest;
import org.iccoutcomes.ingest.file.DeliveryName;
import org.iccoutcomes.ingest.identity.PseudonymKey;
import org.iccoutcomes.ingest.look.FileLook;

/**
 * Every file of a programme's inbox as a night would take it; writes nothing.
 *
 * @param files in the order of the inbox
 * @param unclaimed files beside them that no pattern of the inbox takes and that are no headers of others, by name
 */
public record DataCheck(List<Seen> files, List<String> unclaimed) {
    public DataCheck {
        files = List.copyOf(files);
        unclaimed = List.copyOf(unclaimed);
    }

    /**
     * One file.
     *
     * @param look what it is
     * @param isStored whether a night has taken it already
     * @param replacedBy the name of the file that replaces it, by each of its years that one does
     */
    public record Seen(FileLook look, boolean isStored, SortedMap<FinancialYear, String> replacedBy) {
        public Seen {
            replacedBy = new TreeMap<>(replacedBy);
        }
    }

    /** Looks at all of them. */
    public static DataCheck of(Programme programme, Optional<PseudonymKey> key) {
        Stores stores = Stores.of(programme);
        Ingest ingest = new Ingest(Intake.version(), key);
        List<Inbox.Received> inbox = Inbox.find(programme);
        List<FileLook> looks = SideBySide.map(inbox, received -> FileLook.at(received.feed(), received.file(), ingest));
        List<Delivery> deliveries =
                looks.stream().flatMap(look -> look.delivery().stream()).toList();
        List<LiveDelivery> live = LiveSet.of(deliveries).deliveries();
        List<Seen> seen = looks.stream()
                .map(look -> new Seen(
                        look,
                        look.delivery()
                                .flatMap(delivery ->
                                        stores.deliveries().find(look.feed().id(), delivery.id()))
                                .isPresent(),
                        look.delivery()
                                .map(delivery -> replacedBy(delivery, live))
                                .orElseGet(TreeMap::new)))
                .toList();
        return new DataCheck(seen, unclaimed(inbox));
    }

    /** Names of the files that are used instead, with their feed where it is another. */
    private static SortedMap<FinancialYear, String> replacedBy(Delivery delivery, List<LiveDelivery> live) {
        SortedMap<FinancialYear, String> names = new TreeMap<>();
        Replaced.by(delivery, live)
                .forEach((year, newer) -> names.put(
                        year,
                        newer.source().name()
                                + (newer.feed().equals(delivery.feed()) ? "" : " (feed " + newer.feed() + ")")));
        return names;
    }

    private static List<String> unclaimed(List<Inbox.Received> inbox) {
        Set<Path> claimed = inbox.stream().map(Inbox.Received::file).collect(Collectors.toSet());
        Set<Path> folders = new TreeSet<>();
        List<String> headers = inbox.stream()
                .map(received -> received.feed().shape().header())
                .flatMap(header ->
                        header instanceof Header.Beside beside ? Stream.of(beside.fileName()) : Stream.empty())
                .toList();
        claimed.forEach(file -> Optional.ofNullable(file.getParent()).ifPresent(folders::add));
        List<String> unclaimed = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> Files.isRegularFile(file) && !claimed.contains(file))
                        .map(file -> String.valueOf(file.getFileName()))
                        .filter(name -> headers.stream()
                                .noneMatch(header ->
                                        DeliveryName.read(header, name).isPresent()))
                        .sorted()
                        .map(name -> folders.size() == 1 ? name : folder.getFileName() + "/" + name)
                        .forEach(unclaimed::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return unclaimed;
    }
}
