package nl.plein.audit.archive;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** MV15, MV16 and MV22: names, sidecars and the packing slip. */
final class StructureRules {

    private static final int LONGEST = 255;
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"\\\\|?*#&\\s\\p{Cntrl}]");
    private static final Pattern DEVICE = Pattern.compile("(?i)(prn|aux|nul|con|com\\d|lpt\\d)(\\..*)?");

    private StructureRules() {}

    /** MV15: names are safe everywhere and paths are not too long. */
    static void names(Evidence evidence) {
        for (var file : evidence.container().files()) {
            for (var step : file.split("/", -1)) {
                if (FORBIDDEN.matcher(step).find()
                        || DEVICE.matcher(step).matches()
                        || step.matches("\\.*")
                        || dots(step)) {
                    evidence.report("MV15", file, step);
                }
            }
            if (file.length() > LONGEST) {
                evidence.report("MV15", file, Integer.toString(file.length()));
            }
        }
    }

    /** MV16: every folder and every file has its sidecar, every sidecar its object, and every lowest folder a file. */
    static void sidecars(Evidence evidence) {
        var folders = new TreeSet<String>();
        var used = new HashSet<String>();
        for (var file : evidence.container().files()) {
            for (var at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
                folders.add(file.substring(0, at));
            }
            if (file.indexOf('/') < 0) {
                evidence.report("MV16", file, "");
            } else if (!file.endsWith(Container.SIDECAR)) {
                need(evidence, file + Container.FILE_SIDECAR, used);
            }
        }
        folders.forEach(folder -> need(evidence, Layout.sidecar(folder), used));
        evidence.all()
                .filter(sidecar -> !used.contains(sidecar.path()))
                .forEach(sidecar -> evidence.report("MV16", sidecar.path(), ""));
        var above = folders.stream().map(StructureRules::above).collect(Collectors.toSet());
        var filled = evidence.files().map(Sidecar::folder).collect(Collectors.toSet());
        folders.stream()
                .filter(folder -> !above.contains(folder) && !filled.contains(folder))
                .forEach(folder -> evidence.report("MV16", folder, ""));
    }

    /** MV22: the slip counts what is in the container. */
    static void slip(Evidence evidence) {
        evidence.slip().ifPresent(slip -> evidence.counted()
                .filter(counted -> !counted.equals(slip.totals()))
                .ifPresent(counted -> evidence.report("MV22", slip.number(), slip.totals() + " / " + counted)));
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private static void need(Evidence evidence, String sidecar, Set<String> used) {
        if (evidence.container().has(sidecar)) {
            used.add(sidecar);
        } else {
            evidence.report("MV16", sidecar, "");
        }
    }

    /** A dot stands before the extension only; those of sidecars are the standard's own. */
    private static boolean dots(String step) {
        var name = step.replaceFirst("(\\.bestand)?\\.mdto\\.xml$", "");
        return name.chars().filter(letter -> letter == '.').count() > 1;
    }
}
