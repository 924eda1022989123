package org.iccoutcomes.jobs.sample.hes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.iccoutcomes.jobs.sample.time.FinancialYears;
import org.iccoutcomes.jobs.sample.time.Span;
import org.iccoutcomes.jobs.sample.world.SampleWorld;

/** How each year's file of each feed looks: columns come, go and change name, as HES did over the years. */
final class Layouts {
    static final String ISO = "yyyy-MM-dd";
    static final String SLASHES = "dd/MM/yyyy";
    static final String DIGITS = "yyyyMMdd";

    private Layouts() {}

    static Layout of(SampleWorld world, Feed feed, int year) {
        int age = year - world.span().financialYears().get(0);
        boolean dirty = world.dirty();
        List<String> header = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        Set<String> absent = absent(world, feed, year);
        for (String column : feed.columns()) {
            if (!absent.contains(column)) {
                boolean old = dirty && feed == Feed.APC && age == 0 && column.equals("LSOA11");
                header.add(old ? "SOAL" : column);
                positions.add(feed.position(column));
            }
        }
        String dates =
                dirty && feed == Feed.OP && age == 0 ? SLASHES : dirty && feed == Feed.AE && age == 1 ? DIGITS : ISO;
        boolean trailing = dirty && feed == Feed.APC && age == 2;
        boolean carriageReturn = dirty && feed == Feed.OP && age == 1;
        return new Layout(
                name(world.span(), feed, year),
                header,
                positions,
                dates,
                !(dirty && feed == Feed.AE && age == 0),
                trailing ? ",\n" : carriageReturn ? "\r\n" : "\n");
    }

    /** The older cumulative file of the second year's A&E attendances, April to September, which month 13 replaces. */
    static Layout olderRefresh(SampleWorld world, int year) {
        Layout plain = of(world.clean(), Feed.AE, year);
        String name = "hes-ae-" + FinancialYears.label(year) + "-m06.csv.gz";
        return new Layout(name, plain.header(), plain.positions(), ISO, true, "\n");
    }

    private static Set<String> absent(SampleWorld world, Feed feed, int year) {
        List<Integer> years = world.span().financialYears();
        int last = years.get(years.size() - 1);
        Set<String> absent = new TreeSet<>();
        if (year < last - 1) {
            absent.add("PERSON_ID_DEID");
        }
        if (world.dirty() && feed == Feed.APC && year == years.get(0)) {
            absent.add("DISMETH");
        }
        if (!world.dirty() || year != years.get(0) + 2) {
            absent.add("SITENAME");
        }
        return absent;
    }

    /** Month 13 is the annual refresh; the last full year is at month 12 and the newest as far as it goes. */
    static String name(Span span, Feed feed, int year) {
        List<Integer> years = span.financialYears();
        int last = years.get(years.size() - 1);
        int months = span.monthsOf(year);
        String month = months < 12 ? (months < 10 ? "0" : "") + months : year >= last - 1 ? "12" : "13";
        return "hes-" + feed.label() + "-" + FinancialYears.label(year) + "-m" + month + ".csv.gz";
    }
}
