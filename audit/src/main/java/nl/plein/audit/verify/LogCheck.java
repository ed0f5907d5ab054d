package nl.plein.audit.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;

/** Goes once through an export and compares it with what its checkpoint promised. */
final class LogCheck {

    private static final int NOTE = 100_000;
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final ExportFiles files;
    private final VerificationKey key;
    private final String olderNote;
    private final Report report = new Report();
    private final Merkle tree = new Merkle();
    private SignedState promised;
    private Merkle.State older;
    private Instant latest = Instant.MIN;

    /** @param olderNote a checkpoint that the auditor kept, or null */
    LogCheck(ExportFiles files, VerificationKey key, String olderNote) {
        this.files = files;
        this.key = key;
        this.olderNote = olderNote;
    }

    Report run() throws IOException {
        try {
            promised = SignedState.read(new String(required("checkpoint"), StandardCharsets.UTF_8), key);
            older = olderNote == null ? null : SignedState.read(olderNote, key).state();
            compareSizes();
            records();
            Manifest.check(files, report);
        } catch (Contradiction end) {
            report.add(end.finding());
        }
        return report;
    }

    private byte[] required(String name) throws IOException {
        return files.bytes(name, NOTE).orElseThrow(() -> new BadInput("the export has no file " + name));
    }

    private void compareSizes() {
        if (older == null) {
            return;
        }
        var state = promised.state();
        var hex = HexFormat.of();
        if (older.size() > state.size()) {
            report.older("larger than this log");
            report.add(Finding.of("rollback", "at least " + older.size() + " records", state.size() + " records"));
        } else if (older.size() == state.size() && !Arrays.equals(older.root(), state.root())) {
            report.older("another tree");
            report.add(Finding.of("split view", hex.formatHex(older.root()), hex.formatHex(state.root())));
        } else if (older.size() == state.size()) {
            report.older("the same tree");
        }
    }

    private void records() throws IOException {
        var proofs = files.find("proofs.jsonl");
        report.scope(
                proofs.isPresent() ? "selection" : "whole log", promised.state().size());
        var found = files.find("details.jsonl");
        try (var lines = new Lines(files.get("events.jsonl"));
                var details = new Details(found.isPresent() ? new Lines(found.get()) : null, report)) {
            if (proofs.isPresent()) {
                try (var proven = new Proofs(new Lines(proofs.get()), promised.state())) {
                    selection(lines, proven, details);
                }
            } else {
                everything(lines, details);
            }
            details.end();
        }
    }

    private void everything(Lines lines, Details details) throws IOException {
        var tiles = new Tiles(files, promised.state().size());
        for (var line = lines.next(); line != null; line = lines.next()) {
            long index = tree.size();
            var leaf = read(index, line);
            if (leaf != null && !Long.valueOf(index).equals(leaf.get("seq"))) {
                report.add(new Finding(index, "sequence", String.valueOf(index), String.valueOf(leaf.get("seq"))));
            }
            var hash = Merkle.leaf(line);
            tree.add(hash);
            tiles.check(index, line, hash, report);
            compareOlder();
            if (leaf != null) {
                details.check(index, leaf);
            }
        }
        report.counted(tree.size());
        compareTrees(tiles);
    }

    private void compareTrees(Tiles tiles) {
        var state = promised.state();
        if (tree.size() != state.size()) {
            long bad = Math.min(tree.size(), state.size());
            report.add(new Finding(bad, "size", state.size() + " records", tree.size() + " records"));
        }
        if (!Arrays.equals(tree.root(), state.root())) {
            var hex = HexFormat.of();
            report.add(Finding.of("root", hex.formatHex(state.root()), hex.formatHex(tree.root())));
        } else if (!report.whole() && !tiles.have(state.root())) {
            report.add(Finding.of("tile", "hash tiles of this tree", "others"));
        }
    }

    private void compareOlder() {
        if (older == null
                || tree.size() != older.size()
                || older.size() >= promised.state().size()) {
            return;
        }
        boolean same = Arrays.equals(tree.root(), older.root());
        report.older(same ? "a beginning of this tree" : "another history");
        if (!same) {
            var hex = HexFormat.of();
            report.add(Finding.of("history", hex.formatHex(older.root()), hex.formatHex(tree.root())));
        }
    }

    private void selection(Lines lines, Proofs proofs, Details details) throws IOException {
        var seen = new HashSet<Long>();
        for (var line = lines.next(); line != null; line = lines.next()) {
            var leaf = read(seen.size(), line);
            if (leaf == null || !(leaf.get("seq") instanceof Long seq) || !seen.add(seq)) {
                report.add(new Finding(seen.size(), "sequence", "a number of its own", "none, or one that was before"));
                return;
            }
            proofs.check(seq, Merkle.leaf(line), report);
            details.check(seq, leaf);
        }
        report.counted(seen.size());
        if (older != null && older.size() < promised.state().size()) {
            report.older("not compared: that takes an export of the whole log");
        }
    }

    private Map<String, Object> read(long index, byte[] line) {
        var text = new String(line, StandardCharsets.UTF_8);
        try {
            var leaf = Json.object(text);
            if (!Arrays.equals(Canonical.write(leaf).getBytes(StandardCharsets.UTF_8), line)) {
                report.add(new Finding(index, "form", "canonical JSON", text));
            }
            if (!promised.origin().equals(leaf.get("log"))) {
                report.add(new Finding(index, "log", promised.origin(), String.valueOf(leaf.get("log"))));
            }
            report.erasures().see(leaf);
            watch(index, String.valueOf(leaf.get("time")));
            return leaf;
        } catch (BadInput e) {
            report.add(new Finding(index, "form", "JSON", e.getMessage()));
            return null;
        }
    }

    private void watch(long index, String text) {
        try {
            var time = Instant.parse(text);
            if (time.plus(SKEW).isBefore(latest)) {
                report.backwards();
            }
            latest = time.isAfter(latest) ? time : latest;
        } catch (DateTimeException e) {
            report.add(new Finding(index, "time", "a moment in UTC", text));
        }
    }
}
