package nl.plein.audit.archive;

import java.util.List;

/** No package was made, because it would have had a hole or an error; the findings name every one. */
public class PackageRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    public PackageRefused(List<Finding> findings) {
        super(findings.size() + " findings, the first: " + findings.get(0));
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
