package nl.plein.security.signin;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.plein.persistence.people.Given;
import nl.plein.persistence.people.GivenBy;
import org.opensaml.saml.saml2.core.Assertion;
import org.opensaml.saml.saml2.core.Attribute;

/**
 * What a provider says of a person, by the names in use: object identifiers, the older names of SURFconext, and the
 * plain ones Keycloak sends. No attribute ever gives a right.
 */
final class Attributes {

    private static final List<String> MAIL = List.of(
            "urn:oid:0.9.2342.19200300.100.1.3",
            "urn:mace:dir:attribute-def:mail",
            "urn:oid:1.2.840.113549.1.9.1",
            "mail",
            "email");
    private static final List<String> DISPLAY = List.of(
            "urn:oid:2.16.840.1.113730.3.1.241",
            "urn:mace:dir:attribute-def:displayName",
            "displayName",
            "urn:oid:2.5.4.3",
            "urn:mace:dir:attribute-def:cn",
            "cn");
    private static final List<String> GIVEN =
            List.of("urn:oid:2.5.4.42", "urn:mace:dir:attribute-def:givenName", "givenName", "firstName");
    private static final List<String> SURNAME =
            List.of("urn:oid:2.5.4.4", "urn:mace:dir:attribute-def:sn", "sn", "surname", "lastName");

    private static final Map<GivenBy, List<String>> MORE = Map.of(
            GivenBy.FUNCTION, List.of("urn:oid:2.5.4.12", "urn:mace:dir:attribute-def:title", "title", "function"),
            GivenBy.DEPARTMENT, List.of("urn:oid:2.5.4.11", "urn:mace:dir:attribute-def:ou", "ou", "department"),
            GivenBy.PHONE,
                    List.of(
                            "urn:oid:2.5.4.20",
                            "urn:mace:dir:attribute-def:telephoneNumber",
                            "telephoneNumber",
                            "phone"));

    private static final int MOST_VALUES = 200;
    private static final int LONGEST_VALUE = 4000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_MAIL = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+");
    /** Control and format characters: among them those that turn the direction of writing around. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]+");

    private final Map<String, String> first = new HashMap<>();

    Attributes(Assertion assertion) {
        assertion.getAttributeStatements().stream()
                .flatMap(statement -> statement.getAttributes().stream())
                .forEach(this::keep);
    }

    private void keep(Attribute attribute) {
        SignInRefused.unless(attribute.getAttributeValues().size() <= MOST_VALUES, Reason.SIZE);
        attribute.getAttributeValues().forEach(value -> {
            String text = Envelope.text(value);
            SignInRefused.unless(text.length() <= LONGEST_VALUE, Reason.SIZE);
            first.putIfAbsent(attribute.getName(), text);
        });
    }

    /** The first address; empty when none looks like one. */
    String mail() {
        String mail = any(MAIL);
        return mail.length() <= LONGEST_MAIL && ADDRESS.matcher(mail).matches() ? mail : "";
    }

    /** The name to show: the whole one if it is there, else given name and surname. */
    String displayName() {
        String whole = any(DISPLAY);
        String name = whole.isEmpty() ? (any(GIVEN) + " " + any(SURNAME)).strip() : whole;
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME).strip();
    }

    /** What it says beside name and address, of what profiles can show. */
    Map<GivenBy, String> given() {
        Map<GivenBy, String> given = new EnumMap<>(GivenBy.class);
        MORE.forEach((what, names) -> {
            var said = any(names);
            if (!said.isEmpty()) {
                given.put(what, said.length() <= Given.LONGEST ? said : said.substring(0, Given.LONGEST));
            }
        });
        return given;
    }

    private String any(List<String> names) {
        return names.stream()
                .map(first::get)
                .filter(value -> value != null)
                .map(Attributes::clean)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** One line of visible characters, composed the usual way. */
    static String clean(String value) {
        String composed = Normalizer.normalize(value, Normalizer.Form.NFC);
        return INVISIBLE
                .matcher(composed.replaceAll("\\s+", " "))
                .replaceAll("")
                .strip();
    }
}
