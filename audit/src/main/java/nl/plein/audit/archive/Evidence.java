package nl.plein.audit.archive;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything a judge looks at, and what was found wrong so far. Slip and holdings are there when the package is our
 * own.
 */
final class Evidence {

    private final Container container;
    private final List<Sidecar> sidecars = new ArrayList<>();
    private final Map<Identity, Sidecar> byIdentity = new HashMap<>();
    private final Map<String, Sidecar> byFolder = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Judge.Context context;

    Evidence(Container container, Judge.Context context) throws IOException {
        this.container = container;
        this.context = context;
        for (var file : container.files()) {
            if (file.endsWith(Container.SIDECAR)) {
                read(file);
            }
        }
    }

    private void read(String file) throws IOException {
        try (var in = container.open(file)) {
            var body = Node.read(in).children().stream().findFirst();
            body.ifPresentOrElse(node -> add(new Sidecar(file, node)), () -> report("XSD", file, ""));
        } catch (IOException broken) {
            report("XSD", file, broken.getMessage());
        }
    }

    private void add(Sidecar sidecar) {
        sidecars.add(sidecar);
        sidecar.identities().forEach(identity -> byIdentity.putIfAbsent(identity, sidecar));
        if (!sidecar.ofFile()) {
            byFolder.putIfAbsent(sidecar.folder(), sidecar);
        }
    }

    Container container() {
        return container;
    }

    Stream<Sidecar> all() {
        return sidecars.stream();
    }

    Stream<Sidecar> objects() {
        return all().filter(sidecar -> !sidecar.ofFile());
    }

    Stream<Sidecar> files() {
        return all().filter(Sidecar::ofFile);
    }

    Optional<Sidecar> find(Identity identity) {
        return Optional.ofNullable(byIdentity.get(identity));
    }

    Optional<Sidecar> objectIn(String folder) {
        return Optional.ofNullable(byFolder.get(folder));
    }

    Instant now() {
        return context.now();
    }

    Optional<PackingSlip> slip() {
        return Optional.ofNullable(context.slip());
    }

    Optional<PackingSlip.Totals> counted() {
        return Optional.ofNullable(context.counted());
    }

    Optional<Holdings> holdings() {
        return Optional.ofNullable(context.holdings());
    }

    List<Known> known() {
        return context.known();
    }

    void report(String rule, String where, String detail) {
        findings.add(new Finding(rule, where, Wording.oneLine(detail)));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
