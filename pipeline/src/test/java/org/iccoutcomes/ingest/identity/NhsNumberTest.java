package org.iccoutcomes.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("NHS numbers (NHS-DATA §6)")
class NhsNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "8429141456", "943 476 5919", "943-476-5919"})
    void a_valid_number_is_its_ten_digits_however_it_is_parted(String text) {
        assertThat(NhsNumber.digits(text)).contains(text.replaceAll("[ -]", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8429141457", "943476591", "94347659190", "9434765919X", "943/476/5919", "9.43477E+09", ""})
    void a_wrong_check_digit_or_length_or_sign_makes_it_invalid(String text) {
        assertThat(NhsNumber.digits(text)).isEmpty();
    }

    @Test
    void a_check_digit_that_would_be_ten_is_never_valid() {
        // 1×10 + 1×2 = 12, which leaves 1 by 11: the check digit would be 10, and no digit is.
        for (int digit = 0; digit <= 9; digit++) {
            assertThat(NhsNumber.digits("100000001" + digit)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000000", "1111111111", "9999999999"})
    void one_digit_over_and_over_is_no_ones_number_though_it_checks(String text) {
        assertThat(NhsNumber.digits(text)).isEmpty();
    }
}
