package org.iccoutcomes.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of columns as a reader says them: {@code gp_practice_code} is GP practice code. */
final class ColumnWords {
    private ColumnWords() {}

    private static final Pattern NUMBERED = Pattern.compile("(.*)_([0-9]+)");

    static String of(String column) {
        Matcher numbered = NUMBERED.matcher(column);
        String name = numbered.matches() ? numbered.group(1) + " " + Integer.parseInt(numbered.group(2)) : column;
        return name.replace('_', ' ').replaceAll("\\bgp\\b", "GP").replaceAll("\\blsoa\\b", "LSOA");
    }

    /** {@code diagnosis 1}, {@code any of diagnosis 2 to 20}, {@code any of procedure 1 or site code}. */
    static String anyOf(List<String> columns) {
        if (columns.size() == 1) {
            return of(columns.get(0));
        }
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= columns.size(); i++) {
            if (i == columns.size() || !follows(columns.get(i - 1), columns.get(i))) {
                runs.add(run(columns, from, i - 1));
                from = i;
            }
        }
        return "any of " + Lists.or(runs);
    }

    private static String run(List<String> columns, int from, int to) {
        if (from == to) {
            return of(columns.get(from));
        }
        Matcher last = NUMBERED.matcher(columns.get(to));
        return of(columns.get(from)) + (last.matches() ? " to " + Integer.parseInt(last.group(2)) : "");
    }

    private static boolean follows(String before, String after) {
        Matcher first = NUMBERED.matcher(before);
        Matcher second = NUMBERED.matcher(after);
        return first.matches()
                && second.matches()
                && first.group(1).equals(second.group(1))
                && Integer.parseInt(second.group(2)) == Integer.parseInt(first.group(2)) + 1;
    }
}
