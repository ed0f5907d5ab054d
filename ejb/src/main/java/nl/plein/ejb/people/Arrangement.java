package nl.plein.ejb.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import nl.plein.persistence.people.ProfileField;

/** The order of fields after one of them, or its section, moved one place; what stands at the edge stays. */
final class Arrangement {

    private Arrangement() {}

    static List<ProfileField> ofField(List<ProfileField> all, ProfileField field, boolean up) {
        var moved = new ArrayList<>(all);
        int from = moved.indexOf(field);
        int to = up ? from - 1 : from + 1;
        if (from >= 0 && to >= 0 && to < moved.size() && section(moved.get(to)).equals(section(field))) {
            Collections.swap(moved, from, to);
        }
        return moved;
    }

    static List<ProfileField> ofSection(List<ProfileField> all, ProfileField field, boolean up) {
        var sections = new LinkedHashMap<String, List<ProfileField>>();
        all.forEach(one -> sections.computeIfAbsent(section(one), name -> new ArrayList<>())
                .add(one));
        var names = new ArrayList<>(sections.keySet());
        int from = names.indexOf(section(field));
        int to = up ? from - 1 : from + 1;
        if (from >= 0 && to >= 0 && to < names.size()) {
            Collections.swap(names, from, to);
        }
        return names.stream().flatMap(name -> sections.get(name).stream()).toList();
    }

    private static String section(ProfileField field) {
        return field.row().says().section();
    }
}
