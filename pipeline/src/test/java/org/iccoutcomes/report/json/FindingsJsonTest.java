package org.iccoutcomes.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.release.Drawn;
import org.junit.jupiter.api.Test;

class FindingsJsonTest {
    private static String json(int finding) {
        List<ProtectedFinding> findings = Drawn.content("Grange", true).findings();
        return FindingsJson.render(List.of(findings.get(finding)), "0042");
    }

    @Test
    void a_finding_has_the_documented_shape() {
        assertThat(json(2)).isEqualToIgnoringWhitespace("""
                        [ { "measure": "non-elective-admissions", "area": "Millom", "comparator": "peers",
                            "windows": "headline", "release": "0042", "flags": [ "synthetic" ],
                            "baseline": { "from": "2013-06-01", "to": "2014-05-31", "days": 365, "numerator": 900,
                              "denominator": 8494.178645, "rate": 106.0, "lower": 99.2, "upper": 113.2,
                              "median": null, "dispersion": null },
                            "period": { "from": "2014-06-01", "to": "2015-05-31", "days": 365, "numerator": 695,
                              "denominator": 8494.178645, "rate": 81.8, "lower": 75.8, "upper": 88.1,
                              "median": null, "dispersion": null },
                            "change": { "count": -205, "rate": -24.4, "percent": -23.0, "lower": -30.2, "upper": -15.1 },
                            "comparator_change": { "percent": 1.2, "lower": -1.5, "upper": 4.0 },
                            "effect": { "percent": -23.9, "lower": -31.4, "upper": -15.6, "p": 0.125, "p_floor": 0.125,
                              "method": "comparator spread, tau marginalised",
                              "why_not_stronger": "No stronger design is known.",
                              "diagnostics": { "design": "comparator-spread",
                                "alternative": { "percent": -23.8, "lower": -33.0, "upper": -13.0 },
                                "pre_trend": { "percent": 1.0, "lower": -2.5, "upper": 4.6, "p": 0.571 },
                                "q": 0.25,
                                "regression_to_mean": { "percent": -2.3, "share": 10.0 },
                                "note": "7 comparators." } },
                            "advice": "The figure is 23.9 % lower than areas of its kind lead one to expect (95 % interval −31.4 % to −15.6 %); chance as this design counts it does not explain that. With so few areas the test that reassigns the start cannot give a p below 0.125, so it can neither confirm nor refute this by itself. About 10 % of the change is what regression to the mean alone would have brought.",
                            "rank": { "position": 1, "of": 2, "lower": 1, "upper": 1 },
                            "level_rank": { "position": 1, "of": 2, "lower": null, "upper": null } } ]
                        """);
    }

    @Test
    void a_hidden_number_is_null_and_flagged() {
        assertThat(json(1))
                .contains("\"numerator\" : null", "\"suppressed\"", "\"percent\" : null", "\"effect\" : null")
                .contains("\"comparator_change\" : null", "\"rank\" : null");
    }

    @Test
    void no_findings_are_an_empty_array() {
        assertThat(FindingsJson.render(List.of(), null)).isEqualTo("[ ]\n");
    }
}
