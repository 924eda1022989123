package org.iccoutcomes.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("G2: columns that look identifiable, by their names")
class IdentifiableColumnsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NHSNO",
                "NEWNHSNO",
                "NHSNumber",
                "nhs_number",
                "NHS Number Status",
                "Health Service ID",
                "Surname",
                "PATIENT_FORENAME",
                "PersonGivenName",
                "Patient Name",
                "Postcode",
                "PostcodeOfUsualAddress",
                "HOMEADD",
                "DOB",
                "MYDOB",
                "MY_DOB",
                "DateofBirth",
                "PERSON_BIRTH_DATE",
                "Telephone",
                "email"
            })
    void names_that_say_who_a_person_is(String name) {
        assertThat(IdentifiableColumns.among(List.of(name))).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EPIKEY",
                "ENCRYPTED_HESID",
                "SITE_NAME",
                "PracticePostcode",
                "Hospital",
                "ADMIDATE",
                "LSOA11",
                "PROCODE3",
                "NHSTrust",
                "DOBBINS",
                "SEX",
                "NAME"
            })
    void names_that_do_not(String name) {
        assertThat(IdentifiableColumns.among(List.of(name))).isEmpty();
    }
}
