package nl.plein.compliance.licences;

import java.util.List;

/** One part of Plein that others made, and the licences it may be had under. */
record Part(String name, List<String> licences) {

    /** Whether one of its licences is in the list. */
    boolean fits(List<String> allowed) {
        return licences.stream().anyMatch(allowed::contains);
    }
}
