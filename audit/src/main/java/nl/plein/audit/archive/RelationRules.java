package nl.plein.audit.archive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/** MV01 to MV05: what sidecars say about each other. */
final class RelationRules {

    private static final String PARENT = "isOnderdeelVan";
    private static final String OWNER = "isRepresentatieVan";

    private RelationRules() {}

    /** MV01: files and objects point to each other, within the package. */
    static void representations(Evidence evidence) {
        evidence.files().forEach(file -> file.pointsTo(OWNER).forEach(owner -> {
            var object = evidence.find(owner).filter(found -> !found.ofFile());
            if (object.stream()
                    .noneMatch(found -> representations(found).stream().anyMatch(file::is))) {
                evidence.report("MV01", file.path(), owner.key());
            }
        }));
        evidence.files()
                .filter(file -> file.pointsTo(OWNER).isEmpty())
                .forEach(file -> evidence.report("MV01", file.path(), OWNER));
        evidence.objects().forEach(object -> representations(object).forEach(target -> {
            var file = evidence.find(target).filter(Sidecar::ofFile);
            if (file.stream().noneMatch(found -> found.pointsTo(OWNER).stream().anyMatch(object::is))) {
                evidence.report("MV01", object.path(), target.key());
            }
        }));
    }

    /** MV02: parts and wholes point to each other, within the package; only the top's whole lies elsewhere. */
    static void parts(Evidence evidence) {
        evidence.objects().forEach(object -> {
            object.pointsTo("bevatOnderdeel").stream()
                    .filter(part -> evidence.find(part).stream()
                            .noneMatch(found -> found.pointsTo(PARENT).stream().anyMatch(object::is)))
                    .forEach(part -> evidence.report("MV02", object.path(), part.key()));
            object.pointsTo(PARENT).stream()
                    .filter(whole -> !object.folderAbove().isEmpty()
                            || evidence.find(whole).isPresent())
                    .filter(whole -> evidence.find(whole).stream()
                            .noneMatch(found ->
                                    found.pointsTo("bevatOnderdeel").stream().anyMatch(object::is)))
                    .forEach(whole -> evidence.report("MV02", object.path(), whole.key()));
        });
    }

    /** MV03: nothing is part of itself, directly or by a detour. */
    static void acyclic(Evidence evidence) {
        evidence.objects().forEach(object -> {
            var seen = new HashSet<String>();
            List<Sidecar> level = List.of(object);
            while (!level.isEmpty()) {
                level = level.stream()
                        .flatMap(each -> each.pointsTo(PARENT).stream())
                        .flatMap(whole -> evidence.find(whole).stream())
                        .filter(whole -> seen.add(whole.path()))
                        .toList();
            }
            if (seen.contains(object.path())) {
                evidence.report("MV03", object.path(), "");
            }
        });
    }

    /** MV04: an object lies in the folder of what it is part of, and levels go down. */
    static void nesting(Evidence evidence) {
        evidence.objects().forEach(object -> {
            var above = object.folderAbove();
            var named = object.pointsTo(PARENT);
            if (above.isEmpty()) {
                if (!"Archief".equals(object.level())) {
                    evidence.report("MV04", object.path(), object.level());
                }
            } else if (evidence.objectIn(above).stream()
                    .noneMatch(whole -> named.stream().anyMatch(whole::is) && below(whole, object))) {
                evidence.report("MV04", object.path(), above);
            }
        });
        evidence.files().forEach(file -> {
            if (evidence.objectIn(file.folder()).stream()
                    .noneMatch(object -> file.pointsTo(OWNER).stream().anyMatch(object::is))) {
                evidence.report("MV04", file.path(), file.folder());
            }
        });
    }

    /** MV05: an identity belongs to one object. */
    static void unique(Evidence evidence) {
        var owners = new HashMap<Identity, String>();
        evidence.all().forEach(sidecar -> sidecar.identities().forEach(identity -> {
            if (owners.putIfAbsent(identity, sidecar.path()) != null) {
                evidence.report("MV05", sidecar.path(), identity.key());
            }
        }));
    }

    private static boolean below(Sidecar whole, Sidecar part) {
        return switch (part.level()) {
            case "Serie" -> List.of("Archief", "Serie").contains(whole.level());
            case "Dossier" -> List.of("Archief", "Serie").contains(whole.level());
            case "Archiefstuk" -> !"Archief".equals(whole.level());
            default -> false;
        };
    }

    private static List<Identity> representations(Sidecar object) {
        return List.of("heeftRepresentatie", "aanvullendeMetagegevens").stream()
                .flatMap(element -> object.pointsTo(element).stream())
                .toList();
    }
}
