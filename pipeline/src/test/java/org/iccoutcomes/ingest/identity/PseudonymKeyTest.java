package org.iccoutcomes.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymKeyTest {
    private static final String SECRET = "6f1c0b7e94d25a83c7f4e08b1d96a352";

    @Test
    void a_pseudonym_is_the_first_half_of_an_hmac_of_kind_and_identifier() {
        // printf 'NHS_NUMBER:9434765919' | openssl dgst -sha256 -hmac 6f1c0b7e94d25a83c7f4e08b1d96a352
        assertThat(PseudonymKey.of(SECRET).pseudonyms("NHS_NUMBER").of("9434765919"))
                .isEqualTo("311e3552158cca5eee84c54d147012b2");
    }

    @Test
    void the_same_number_has_the_same_pseudonym_under_a_key_and_another_under_another_key_or_kind() {
        PseudonymKey key = PseudonymKey.of(SECRET);
        String pseudonym = key.pseudonyms("NHS_NUMBER").of("9434765919");

        assertThat(PseudonymKey.of(SECRET).pseudonyms("NHS_NUMBER").of("9434765919"))
                .isEqualTo(pseudonym);
        assertThat(key.pseudonyms("PSEUDONYMISE").of("9434765919")).isNotEqualTo(pseudonym);
        assertThat(PseudonymKey.sample().pseudonyms("NHS_NUMBER").of("9434765919"))
                .isNotEqualTo(pseudonym);
    }

    @Test
    void its_id_and_its_text_name_the_key_without_telling_it() {
        PseudonymKey key = PseudonymKey.of(SECRET);

        assertThat(key.id()).isEqualTo(PseudonymKey.of(SECRET).id()).hasSize(16);
        assertThat(key.id()).isNotEqualTo(PseudonymKey.sample().id());
        assertThat(key).hasToString("pseudonym key " + key.id());
        assertThat(key.toString()).doesNotContain(SECRET);
    }

    @DisplayName("G1: a short, repeated, regular or public key is refused, and not repeated in the reason")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "secret",
                "6f1c0b7e94d25a83c7f4e08b1d96a35",
                "passwordpasswordpasswordpasswordpassword",
                "00000000000000000000000000000000000000000000",
                "0123456789abcdefghijklmnopqrstuvwxyz",
                "0123456789abcdef0123456789abcdef",
                "abababababababababbaabababababababababab",
                PseudonymKey.SAMPLE
            })
    void weak_keys_are_refused(String secret) {
        assertThatThrownBy(() -> PseudonymKey.of(secret))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching(
                        "it is (shorter than 32 characters|too regular.*|the public key of the sample data)");
    }
}
