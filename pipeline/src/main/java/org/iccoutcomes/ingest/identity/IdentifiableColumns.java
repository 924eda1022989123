package org.iccoutcomes.ingest.identity;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Column names that say who a person is: NHS number, name, address, postcode, date of birth, telephone, e-mail. Names
 * only; no value is looked at. A name that tells where a place is, such as of a practice or a site, is none of them.
 */
public final class IdentifiableColumns {
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]");

    private static final Pattern OF_A_PLACE =
            Pattern.compile("(practice|gpprac|site|hospital|provider|org|organisation|school|ward).*");

    private static final Pattern IDENTIFIABLE = Pattern.compile(".*(nhsn(o|um|umber)|healthserviceid"
            + "|(sur|fore|family|given|first|last|full|middle|maiden|preferred|patient|person)name"
            + "|postcode|postalcode|zipcode|dateofbirth|birthdate|datebirth|placeofbirth|emailaddress"
            + "|patientaddress|homeaddress|usualaddress|addressline|telephone|phonenumber|mobilenumber)[a-z0-9]*");

    /** Short names, which stand in many a longer one that says nothing. */
    private static final Pattern IDENTIFIABLE_AS_A_WHOLE = Pattern.compile(
            "(patient|person|usual|home)?(dob|mydob|pcd|pcds|homeadd|address[0-9]?|email|phone|mobile|nhs)");

    private IdentifiableColumns() {}

    /** Those of a header's names that look identifiable, in its order. */
    public static List<String> among(List<String> names) {
        return names.stream().filter(IdentifiableColumns::isOne).toList();
    }

    private static boolean isOne(String name) {
        String plain = SEPARATORS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        return !OF_A_PLACE.matcher(plain).matches()
                && (IDENTIFIABLE.matcher(plain).matches()
                        || IDENTIFIABLE_AS_A_WHOLE.matcher(plain).matches());
    }
}
