package org.iccoutcomes.jobs.sample.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.iccoutcomes.jobs.sample.history.AreaHistory;
import org.iccoutcomes.jobs.sample.history.Conversation;
import org.iccoutcomes.jobs.sample.history.PracticeCount;
import org.iccoutcomes.jobs.sample.history.Trip;
import org.iccoutcomes.jobs.sample.people.Person;
import org.iccoutcomes.jobs.sample.time.Days;
import org.iccoutcomes.jobs.sample.time.FinancialYears;
import org.iccoutcomes.jobs.sample.world.SampleWorld;

/** Advice and guidance, transport claims and ready-made counts. */
public final class SideFiles implements AutoCloseable {
    private final SampleWorld world;
    private final FileLog log;
    private final Map<Integer, CsvFile> advice = new TreeMap<>();
    private final CsvFile claims;
    private final CsvFile counts;
    private long conversations;
    private long claimed;

    /** Opens the files in a folder. */
    public SideFiles(SampleWorld world, Path folder, FileLog log) {
        this.world = world;
        this.log = log;
        int last = Days.financialYear(world.window("last-financial-year").last());
        List<String> header = List.of(
                "CONVERSATION_ID",
                "PATIENT_ID",
                "PRACTICE_CODE",
                "SPECIALTY",
                "REQUEST_DATETIME",
                "RESPONSE_DATETIME",
                "OUTCOME");
        for (int year : List.of(last, last + 1)) {
            String name = "advice-guidance-" + FinancialYears.label(year) + ".csv.gz";
            advice.put(year, CsvFile.create(folder, name, header));
        }
        this.claims = CsvFile.create(
                folder,
                "transport-claims-" + FinancialYears.label(last) + ".csv.gz",
                List.of("CLAIM_ID", "PATIENT_ID", "PRACTICE_CODE", "JOURNEY_DATE", "SITE_CODE", "MILES"));
        this.counts = CsvFile.create(
                folder,
                "monthly-counts-" + FinancialYears.label(last) + ".csv",
                List.of("MONTH", "PRACTICE", "INDICATOR", "VALUE"));
    }

    /** Writes what an area's history has of these. */
    public void add(AreaHistory history) {
        history.conversations().forEach(this::write);
        history.side().claims().forEach(this::write);
        for (PracticeCount count : history.side().counts()) {
            String month = Days.iso(count.monthStart()).substring(0, 7);
            counts.write(month, count.practice(), count.indicator(), Integer.toString(count.value()));
        }
    }

    private String practice(Person person, int day) {
        return world.places().practiceOn(person.home().practice().code(), day);
    }

    private void write(Conversation conversation) {
        conversations++;
        CsvFile file = Objects.requireNonNull(advice.get(Days.financialYear(conversation.requested())));
        int answered = 8 * 60 + (conversation.minute() * 7 + conversation.requested()) % 600;
        boolean sameDay = conversation.responded() == conversation.requested();
        String response = conversation.wasAnswered()
                ? stamp(conversation.responded(), sameDay ? conversation.minute() + 55 : answered)
                : "";
        file.write(
                "AG" + (10_000_000 + conversations),
                conversation.person().hesId(),
                practice(conversation.person(), conversation.requested()),
                conversation.specialty(),
                stamp(conversation.requested(), conversation.minute()),
                response,
                conversation.outcome());
        if (!conversation.wasAnswered()) {
            log.plant(file.name(), Dirt.UNANSWERED);
        }
    }

    private static String stamp(int day, int minute) {
        return String.format(Locale.ROOT, "%sT%02d:%02d:00", Days.iso(day), minute / 60, minute % 60);
    }

    private void write(Trip trip) {
        claimed++;
        claims.write(
                "TC" + (1_000_000 + claimed),
                trip.person().hesId(),
                practice(trip.person(), trip.day()),
                Days.iso(trip.day()),
                trip.site().code(),
                PlaceFiles.tenths(trip.mileTenths()));
    }

    @Override
    public void close() {
        advice.values().forEach(this::close);
        close(claims);
        close(counts);
    }

    private void close(CsvFile file) {
        file.close();
        log.rows(file.name(), file.rows());
    }
}
