package org.iccoutcomes.jobs.sample.activity;

import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.draw.Weighted;
import org.iccoutcomes.jobs.sample.history.Episode;
import org.iccoutcomes.jobs.sample.history.Spell;
import org.iccoutcomes.jobs.sample.history.Stay;
import org.iccoutcomes.jobs.sample.world.Activity;
import org.iccoutcomes.jobs.sample.world.Site;

/** Codes stays: splits them into episodes and gives each its diagnoses, operations and specialty. */
public final class Coding {
    private static final int PURPOSE = 23;
    private static final int MOST_SECONDARY = 4;
    private static final Weighted<String> COMORBIDITY = Weighted.codes(
            "I10X:30 E119:14 Z867:9 I48X:9 J459:8 J449:8 I259:8 N183:7 F03X:5 M199:8 Z720:7 E785:9 R54X:4 F329:5");
    private static final Weighted<String> NEXT_SPECIALTY = Weighted.codes("300:30 430:30 340:12 320:10 100:10 301:8");
    private static final double EMERGENCY_DAY_CASE = .006;

    private final Diagnoses diagnoses = new Diagnoses();
    private final Draw draw;
    private final Scene scene;

    /** Coding for one area. */
    public Coding(Scene scene) {
        this.scene = scene;
        this.draw = scene.draw(PURPOSE);
    }

    /** The coded spell of a stay. */
    public Spell code(Stay stay) {
        DiagnosisRow row = diagnoses.pick(stay.kind(), stay.age(), draw);
        List<Episode> episodes = new ArrayList<>();
        int number = episodes(stay);
        int start = stay.admitted();
        for (int order = 1; order <= number; order++) {
            int end = order == number ? stay.discharged() : draw.between(start, stay.discharged());
            episodes.add(episode(stay, row, order, new int[] {start, end}));
            start = end;
            row = next(stay, row);
        }
        return new Spell(stay, patientClass(stay), episodes);
    }

    private int episodes(Stay stay) {
        if (stay.kind() != Activity.EMERGENCY || !stay.isAcuteEmergency()) {
            return 1;
        }
        double unit = draw.unit();
        if (stay.nights() >= 4 && unit < .05) {
            return 3;
        }
        return (stay.nights() >= 2 && unit < .24) || unit < .02 ? 2 : 1;
    }

    private String patientClass(Stay stay) {
        return switch (stay.kind()) {
            case DAY_CASE -> "2";
            case EMERGENCY -> stay.nights() == 0 && draw.chance(EMERGENCY_DAY_CASE * 3) ? "2" : "1";
            case MATERNITY -> draw.chance(.1) ? "5" : "1";
            case REGULAR -> draw.chance(.03) ? "4" : "3";
            default -> "1";
        };
    }

    /** Cancer and obstetrics stay what they are for the whole spell, so that any episode tells the same. */
    private DiagnosisRow next(Stay stay, DiagnosisRow row) {
        DiagnosisRow other = diagnoses.pick(stay.kind(), stay.age(), draw);
        boolean same = row.isCancer() || other.isCancer() || draw.chance(.6);
        DiagnosisRow from = same ? row : other;
        return new DiagnosisRow(
                from.kind(),
                from.weight(),
                from.minAge(),
                from.maxAge(),
                from.primary(),
                from.secondary(),
                "",
                NEXT_SPECIALTY.pick(draw));
    }

    private Episode episode(Stay stay, DiagnosisRow row, int order, int[] days) {
        List<String> codes = new ArrayList<>();
        codes.add(row.primary());
        if (!row.secondary().isEmpty()) {
            codes.add(row.secondary());
        }
        int more = stay.age() < 45 ? draw.below(2) : draw.below(MOST_SECONDARY + 1);
        for (int i = 0; i < more; i++) {
            String code = COMORBIDITY.pick(draw);
            if (!codes.contains(code)) {
                codes.add(code);
            }
        }
        List<String> operations = row.operation().isEmpty() ? List.of() : List.of(row.operation());
        return new Episode(order, days[0], days[1], site(stay, order), type(row), codes, operations, row.specialty());
    }

    /** Later episodes are now and then at another site of the same trust. */
    private Site site(Stay stay, int order) {
        if (order > 1 && draw.chance(.08)) {
            for (Site other : scene.places().sites()) {
                if (other.provider().equals(stay.site().provider())
                        && other.number() != stay.site().number()) {
                    return other;
                }
            }
        }
        return stay.site();
    }

    private static String type(DiagnosisRow row) {
        return switch (row.kind()) {
            case BIRTH -> "3";
            case MATERNITY -> row.primary().startsWith("O8") ? "2" : "1";
            default -> "1";
        };
    }
}
