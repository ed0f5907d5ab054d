package nl.plein.security.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The providers whose metadata lie in a folder. Looked at anew in the background, never during a sign-in; a file that
 * went wrong is reported and its last good content goes on to count, in memory and in a folder of copies for the next
 * start.
 */
final class Providers {

    private static final Logger LOG = System.getLogger(Providers.class.getName());

    private final Path folder;
    private final Path copies;
    private final Map<Path, FileTime> seen = new HashMap<>();
    private final Map<Path, List<Provider>> good = new TreeMap<>();
    private final Map<String, Path> owners = new HashMap<>();
    private volatile Map<String, Provider> current = Map.of();

    /**
     * @param folder where an operator puts metadata
     * @param copies where the last good ones are kept
     */
    Providers(Path folder, Path copies) {
        this.folder = folder;
        this.copies = copies;
    }

    Optional<Provider> find(String entityId) {
        return Optional.ofNullable(current.get(entityId));
    }

    Set<String> names() {
        return current.keySet();
    }

    /** Reads what is new or changed, and drops what ran out. */
    synchronized void refresh(Instant now) {
        Map<Path, FileTime> there = files();
        boolean changed = !there.equals(seen);
        if (changed) {
            good.keySet().retainAll(there.keySet());
            there.forEach((file, time) -> {
                if (!time.equals(seen.get(file))) {
                    load(file, now);
                }
            });
            seen.clear();
            seen.putAll(there);
        }
        if (drop(now) || changed) {
            current = joined();
        }
    }

    private boolean drop(Instant now) {
        List<Path> over = good.keySet().stream()
                .filter(file -> !good.get(file).stream().allMatch(one -> one.good(now)))
                .toList();
        over.forEach(file -> {
            LOG.log(Level.ERROR, "Metadata {0} ran out and count no longer", file.getFileName());
            good.computeIfPresent(
                    file,
                    (same, all) -> all.stream().filter(one -> one.good(now)).toList());
        });
        return !over.isEmpty();
    }

    private Map<Path, FileTime> files() {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            Map<Path, FileTime> times = new TreeMap<>();
            for (Path file : all.filter(one -> one.toString().endsWith(".xml")).toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
            return times;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void load(Path file, Instant now) {
        Path copy = copies.resolve(file.getFileName());
        try {
            byte[] content = Files.readAllBytes(file);
            good.put(file, ProviderMetadata.read(content, now));
            Files.createDirectories(copies);
            Files.write(copy, content);
            LOG.log(
                    Level.INFO,
                    "Metadata of {0}: {1} provider(s)",
                    file.getFileName(),
                    good.get(file).size());
        } catch (SignInRefused refused) {
            LOG.log(
                    Level.ERROR,
                    "Metadata {0} refused ({1}), the last good ones stay",
                    file.getFileName(),
                    refused.reason().code());
            good.computeIfAbsent(file, absent -> fromCopy(copy, now));
        } catch (IOException unreadable) {
            LOG.log(
                    Level.ERROR,
                    "Metadata " + file.getFileName() + " cannot be read, the last good ones stay",
                    unreadable);
            good.computeIfAbsent(file, absent -> fromCopy(copy, now));
        }
    }

    private static List<Provider> fromCopy(Path copy, Instant now) {
        try {
            return Files.exists(copy) ? ProviderMetadata.read(Files.readAllBytes(copy), now) : List.of();
        } catch (SignInRefused | IOException unusable) {
            LOG.log(Level.ERROR, "The copy " + copy.getFileName() + " is of no use", unusable);
            return List.of();
        }
    }

    /**
     * A name counts for the file that had it first, at a start for the first by name; another file with the same name
     * is reported and has no effect.
     */
    private Map<String, Provider> joined() {
        owners.values().retainAll(good.keySet());
        owners.entrySet()
                .removeIf(one -> named(one.getKey(), good.get(one.getValue())).isEmpty());
        good.forEach((file, providers) -> providers.forEach(one -> {
            Path owner = owners.computeIfAbsent(one.entityId(), name -> file);
            if (!owner.equals(file)) {
                LOG.log(
                        Level.ERROR,
                        "Metadata {0}: {1} is in another file too ({2})",
                        file.getFileName(),
                        one.entityId(),
                        Reason.METADATA_CONFLICT.code());
            }
        }));
        Map<String, Provider> all = new HashMap<>();
        owners.forEach((name, file) -> named(name, good.get(file)).ifPresent(one -> all.put(name, one)));
        return Map.copyOf(all);
    }

    private static Optional<Provider> named(String entityId, List<Provider> providers) {
        return providers.stream().filter(one -> one.entityId().equals(entityId)).findFirst();
    }
}
