package nl.plein.audit.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Something that is done to an unpacked export, which the verifier must see. */
interface Tampering {

    void on(Path export) throws IOException;

    static void insert(List<String> lines) {
        lines.add(10, lines.get(10).replace("web", "api"));
        for (int i = 10; i < lines.size(); i++) {
            lines.set(i, lines.get(i).replaceAll("\"seq\":\\d+", "\"seq\":" + i));
        }
    }

    static void moveDetail(Path export) throws IOException {
        lines("details.jsonl", all -> {
                    all.set(8, all.get(7).replace("\"seq\":7", "\"seq\":8"));
                    all.remove(7);
                })
                .on(export);
    }

    static Tampering on(int line, UnaryOperator<String> change) {
        return lines("events.jsonl", all -> all.set(line, change.apply(all.get(line))));
    }

    static Tampering detail(int line, UnaryOperator<String> change) {
        return lines("details.jsonl", all -> all.set(line, change.apply(all.get(line))));
    }

    static Tampering lines(String name, Consumer<List<String>> change) {
        return export -> {
            var all = new ArrayList<>(Files.readAllLines(export.resolve(name)));
            change.accept(all);
            Files.writeString(export.resolve(name), String.join("\n", all) + "\n");
        };
    }

    static Tampering note(String from, String to) {
        return export -> {
            var note = Files.readString(export.resolve("checkpoint"));
            Files.writeString(export.resolve("checkpoint"), note.replaceFirst(from, to));
        };
    }

    static Tampering bytes(String name) {
        return export -> {
            var bytes = Files.readAllBytes(export.resolve(name));
            bytes[5] ^= 1;
            Files.write(export.resolve(name), bytes);
        };
    }
}
