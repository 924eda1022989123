package org.iccoutcomes.jobs.sample.hes;

import java.util.List;

/**
 * How one file is laid out.
 *
 * @param header column names as written
 * @param positions of those columns in the feed's row
 * @param dates how dates are written: yyyy-MM-dd, dd/MM/yyyy or yyyyMMdd
 * @param keepsZeros whether codes and times keep their leading zeros
 */
record Layout(
        String name, List<String> header, List<Integer> positions, String dates, boolean keepsZeros, String lineEnd) {}
