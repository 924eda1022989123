package org.iccoutcomes.standardise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.iccoutcomes.DrawnDeliveries;
import org.iccoutcomes.contract.ledger.Delivery;
import org.junit.jupiter.api.Test;

class DeliveryRanksTest {
    @Test
    void deliveries_are_ordered_by_extract_date_then_by_the_digest_of_their_rows() {
        Delivery newest = DrawnDeliveries.delivery("a", "feed", LocalDate.of(2015, 6, 1));
        Delivery second = DrawnDeliveries.delivery("c", "feed", LocalDate.of(2015, 5, 1));
        Delivery first = DrawnDeliveries.delivery("b", "feed", LocalDate.of(2015, 5, 1));

        assertThat(DeliveryRanks.inOrder(List.of(newest, second, first))).containsExactly(first, second, newest);
    }
}
