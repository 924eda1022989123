package org.iccoutcomes.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.iccoutcomes.definition.time.FinancialYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryNameTest {
    @ParameterizedTest
    @CsvSource({
        "hes-apc-{year}-m{month}.csv.gz, hes-apc-2014-m09.csv.gz, 2014, 9",
        "hes-apc-{year}-m{month}.csv.gz, HES-APC-2014-15-M13.CSV.GZ, 2014, 13",
        "hes-apc-{year}-m{month}.csv.gz, hes-apc-201415-m1.csv.gz, 2014, 1",
        "NIC*_{year}_*.txt, NIC123_1415_final.txt, 2014, 0",
    })
    void a_name_tells_year_and_month(String pattern, String name, int year, int month) {
        assertThat(DeliveryName.read(pattern, name))
                .contains(new DeliveryName(new FinancialYear(year), month, null, null));
    }

    @Test
    void a_name_tells_who_submitted_it_and_when_it_was_extracted() {
        assertThat(DeliveryName.read("journeys-{submitter}-{date}.csv", "journeys-RTX-2016-05-31.csv"))
                .contains(new DeliveryName(null, 0, LocalDate.of(2016, 5, 31), "RTX"));
    }

    @ParameterizedTest
    @CsvSource({
        "hes-{year}-m{month}.csv, hes-2014-m14.csv",
        "hes-{year}.csv, hes-2014-16.csv",
        "hes-{date}.csv, hes-2014-02-30.csv",
        "hes.csv, hes_csv",
    })
    void a_name_that_does_not_follow_the_pattern_says_nothing(String pattern, String name) {
        assertThat(DeliveryName.read(pattern, name)).isEmpty();
    }
}
