package org.iccoutcomes.jobs.sample.hes;

import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.files.Dirt;
import org.iccoutcomes.jobs.sample.files.FileLog;
import org.iccoutcomes.jobs.sample.world.SampleArea;
import org.iccoutcomes.jobs.sample.world.SampleWorld;
import org.jspecify.annotations.Nullable;

/** Plants an area's share of the dirt of every file in its rows, each row taking one kind at most. */
final class Soiling {
    private static final int PURPOSE = 41;
    private static final int TRIES_PER_ROW = 400;
    private static final double NOT_YET_SENT = .16;
    private static final double NOT_YET_CODED = .25;

    private final SampleWorld world;
    private final SampleArea area;
    private final Keys keys;
    private final FileLog log;
    private final Draw draw;

    Soiling(SampleWorld world, SampleArea area, Keys keys, FileLog log) {
        this.world = world;
        this.area = area;
        this.keys = keys;
        this.log = log;
        this.draw = Draw.of(world.seed(), area.number(), PURPOSE);
    }

    /** Applies the recipes of one file to the area's rows in it. */
    void apply(List<Recipe> recipes, Feed feed, int year, List<Row> rows) {
        String file = Layouts.name(world.span(), feed, year);
        List<Row> extras = new ArrayList<>();
        for (Recipe recipe : recipes) {
            for (int left = share(recipe.rows()); left > 0; left--) {
                Row row = find(recipe, rows);
                if (row == null) {
                    break;
                }
                row.touch();
                Row dirty = recipe.isExtra() ? row.copy() : row;
                if (recipe.isExtra() && !recipe.keepsKey()) {
                    dirty.put(0, keys.next(feed, year));
                }
                recipe.change().accept(dirty, draw);
                if (recipe.isExtra()) {
                    dirty.touch();
                    extras.add(dirty);
                }
                log.plant(file, recipe.kind());
            }
        }
        rows.addAll(extras);
    }

    /** The area's part of a file's number, so that the parts of all areas add up to it. */
    private int share(int total) {
        int areas = world.areas().size();
        int number = area.number();
        return (int) ((long) total * (number + 1) / areas - (long) total * number / areas);
    }

    private @Nullable Row find(Recipe recipe, List<Row> rows) {
        for (int attempt = 0; attempt < TRIES_PER_ROW && !rows.isEmpty(); attempt++) {
            Row row = rows.get(draw.below(rows.size()));
            if (!row.isTouched() && recipe.suits().test(row)) {
                return row;
            }
        }
        return null;
    }

    /** Puts some rows of one year's file, key and all, into the next year's as well. */
    void twoFiles(YearRows rows, int year, int total) {
        String file = Layouts.name(world.span(), Feed.APC, year + 1);
        Recipe any = Recipe.again(Dirt.KEY_IN_TWO_FILES, total, (row, random) -> {});
        List<Row> own = rows.of(year);
        for (int left = share(total); left > 0; left--) {
            Row row = find(any, own);
            if (row != null) {
                row.touch();
                Row again = row.copy();
                again.touch();
                rows.add(year + 1, again);
                log.plant(file, Dirt.KEY_IN_TWO_FILES);
            }
        }
    }

    /** Leaves out a share of the rows after the last complete day, and the diagnosis of another share. */
    void lag(Feed feed, int year, List<Row> rows) {
        String file = Layouts.name(world.span(), feed, year);
        List<Row> sent = new ArrayList<>();
        for (Row row : rows) {
            boolean late = row.mayBeLate() && !row.isTouched();
            double unit = draw.unit();
            if (late && unit < NOT_YET_SENT) {
                log.plant(file, Dirt.NOT_YET_SENT);
                continue;
            }
            if (late && feed == Feed.APC && unit < NOT_YET_SENT + NOT_YET_CODED) {
                uncode(row);
                log.plant(file, Dirt.NOT_YET_CODED);
            }
            sent.add(row);
        }
        rows.clear();
        rows.addAll(sent);
    }

    private void uncode(Row row) {
        row.touch();
        row.set(Apc.DIAG_01, draw.chance(.5) ? "R69X" : "");
        for (int i = Row.position(Apc.DIAG_02); i <= Row.position(Apc.DIAG_06); i++) {
            row.put(i, "");
        }
    }

    /** The recipes of a feed for a file so many years after the first. */
    static List<Recipe> recipes(Feed feed, int age) {
        return switch (feed) {
            case APC -> ApcDirt.recipes(age);
            case AE -> AeDirt.recipes(age);
            case OP -> OpDirt.recipes(age);
        };
    }
}
