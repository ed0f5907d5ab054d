package nl.plein.compliance.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the house into features: one slice per module and feature. What lies at a module's root belongs to none, and
 * neither do the words in {@code shared}: several features speak them, and one of them names the catalogue of another.
 */
final class Features implements SliceAssignment {

    private static final Pattern FEATURE = Pattern.compile("nl\\.plein\\.(?:compliance\\.architecture\\.offender\\.)?"
            + "(persistence|security|audit|ejb|web)\\.(?!shared)(\\w+).*");

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        Matcher feature = FEATURE.matcher(type.getPackageName());
        return feature.matches() ? SliceIdentifier.of(feature.group(1), feature.group(2)) : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
        return "features of a module";
    }
}
