package nl.plein.compliance.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** A sentence about our code, how it is checked, and the classes that were written to break it, together. */
record Rule(String requirement, ArchRule check, List<Class<?>> offenders) {

    static Rule of(String requirement, ArchRule check, Class<?>... offenders) {
        return new Rule(requirement, check, List.of(offenders));
    }

    @Override
    public String toString() {
        return requirement;
    }
}
