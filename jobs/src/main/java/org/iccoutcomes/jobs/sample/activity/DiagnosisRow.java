package org.iccoutcomes.jobs.sample.activity;

import org.iccoutcomes.jobs.sample.world.Activity;

/** One line of the diagnosis table: what is coded together, and how often at which ages. */
record DiagnosisRow(
        Activity kind,
        double weight,
        int minAge,
        int maxAge,
        String primary,
        String secondary,
        String operation,
        String specialty) {

    /** Reads kind,weight,min_age,max_age,primary,secondary,operation,specialty,note. */
    static DiagnosisRow parse(String line) {
        String[] cells = line.split(",", -1);
        return new DiagnosisRow(
                Activity.valueOf(cells[0]),
                Double.parseDouble(cells[1]),
                Integer.parseInt(cells[2]),
                Integer.parseInt(cells[3]),
                cells[4],
                cells[5],
                cells[6],
                cells[7]);
    }

    /** Cancer as readmissions exclude it: C00-C97 and D37-D48. */
    boolean isCancer() {
        String block = primary.substring(0, 3);
        return primary.startsWith("C") || (block.compareTo("D37") >= 0 && block.compareTo("D48") <= 0);
    }
}
