package org.iccoutcomes.jobs.sample.hes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.iccoutcomes.jobs.sample.files.Dirt;
import org.iccoutcomes.jobs.sample.files.FileLog;
import org.iccoutcomes.jobs.sample.history.AreaHistory;
import org.iccoutcomes.jobs.sample.time.Days;
import org.iccoutcomes.jobs.sample.world.Merger;
import org.iccoutcomes.jobs.sample.world.SampleWorld;

/** One area's HES rows of all feeds, by year, and the dirt in them. */
final class AreaRows {
    private static final int KEYS_IN_TWO_FILES = 12;
    private static final int STRAGGLERS = 40;

    private final SampleWorld world;
    private final AreaHistory history;
    private final FileLog log;
    private final Map<Feed, YearRows> feeds = new EnumMap<>(Feed.class);

    AreaRows(SampleWorld world, AreaHistory history, Keys keys, FileLog log) {
        this.world = world;
        this.history = history;
        this.log = log;
        for (Feed feed : Feed.values()) {
            feeds.put(feed, new YearRows(world.span()));
        }
        ApcRows apc = new ApcRows(world, keys, of(Feed.APC));
        history.spells().forEach(apc::add);
        AeRows ae = new AeRows(world, keys, of(Feed.AE));
        history.attendances().forEach(ae::add);
        OpRows op = new OpRows(world, keys, of(Feed.OP));
        history.appointments().forEach(op::add);
    }

    YearRows of(Feed feed) {
        return Objects.requireNonNull(feeds.get(feed));
    }

    /** Makes the rows dirty; visitors' rows only lag, like all others. */
    void soil(Keys keys) {
        Soiling soiling = new Soiling(world, history.area(), keys, log);
        List<Integer> years = world.span().financialYears();
        int last = years.get(years.size() - 1);
        for (int year : years) {
            int age = year - years.get(0);
            if (!history.area().isVisitors()) {
                if (year < last) {
                    soiling.twoFiles(of(Feed.APC), year, KEYS_IN_TWO_FILES + age);
                }
                stragglers(year);
                for (Feed feed : Feed.values()) {
                    soiling.apply(Soiling.recipes(feed, age), feed, year, of(feed).of(year));
                }
            }
            recode(year, age);
        }
        for (Feed feed : Feed.values()) {
            soiling.lag(feed, last, of(feed).of(last));
        }
        describe(years);
    }

    /** Rows that still carry the code of a practice that has closed. */
    private void stragglers(int year) {
        for (Merger merger : world.places().mergers()) {
            int left = Days.financialYear(merger.from()) == year ? STRAGGLERS : 0;
            for (Row row : of(Feed.OP).of(year)) {
                boolean suits = row.get(Op.GPPRAC).equals(merger.successor())
                        && Days.of(row.get(Op.APPTDATE)) >= merger.from()
                        && !row.isTouched();
                if (left > 0 && suits) {
                    row.set(Op.GPPRAC, merger.practice()).touch();
                    log.plant(Layouts.name(world.span(), Feed.OP, year), Dirt.CLOSED_PRACTICE);
                    left--;
                }
            }
        }
    }

    private void recode(int year, int age) {
        if (age == 2) {
            long recoded =
                    of(Feed.APC).of(year).stream().filter(ApcDirt::recode).count();
            log.plant(Layouts.name(world.span(), Feed.APC, year), Dirt.METHOD_RECODED, recoded);
        }
    }

    /** Counts what is odd but true in the rows as they will be written. */
    private void describe(List<Integer> years) {
        boolean visitors = history.area().isVisitors();
        for (int year : years) {
            note(Feed.APC, year, Dirt.INFANT_AGE, row -> row.get(Apc.STARTAGE).startsWith("700"));
            note(Feed.APC, year, Dirt.UNFINISHED, row -> row.get(Apc.EPISTAT).equals("1"));
            note(Feed.AE, year, Dirt.RETYPED_DEPARTMENT, this::isRetyped);
            for (Feed feed : Feed.values()) {
                note(feed, year, Dirt.NO_AREA, row -> visitors);
            }
        }
        int moved = history.side().movedToAttendances();
        if (moved > 0) {
            int year = Days.financialYear(world.span().lastCompleteDay());
            log.plant(Layouts.name(world.span(), Feed.AE, year), Dirt.MOVED_TO_ATTENDANCES, moved);
        }
    }

    private void note(Feed feed, int year, Dirt dirt, Predicate<Row> holds) {
        long rows = of(feed).of(year).stream().filter(holds).count();
        if (rows > 0) {
            log.plant(Layouts.name(world.span(), feed, year), dirt, rows);
        }
    }

    private boolean isRetyped(Row row) {
        return world.plan().retypings().stream()
                .anyMatch(retyping -> retyping.site().equals(row.get(Ae.SITETRET))
                        && retyping.department().equals(row.get(Ae.AEDEPTTYPE)));
    }
}
