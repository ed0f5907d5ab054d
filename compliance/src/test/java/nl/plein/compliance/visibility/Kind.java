package nl.plein.compliance.visibility;

import java.util.Set;

/** The kinds of people who may look, seen from the two groups of the matrix, and what each may read. */
enum Kind {
    ANONYMOUS(null, Set.of(Meant.PUBLIC)),
    OF_ANOTHER_SITE("fatima", Set.of(Meant.PUBLIC, Meant.SIGNED_IN)),
    AUDITOR("auditor@plein.example", Set.of(Meant.PUBLIC, Meant.SIGNED_IN)),
    /** Works for the organisation whose people the site admits at their first visit; the role itself opens nothing. */
    ARCHIVIST("archivaris@plein.example", Set.of(Meant.PUBLIC, Meant.SIGNED_IN, Meant.SITE)),
    NEIGHBOUR("anna.local@gelderland.example", Set.of(Meant.PUBLIC, Meant.SIGNED_IN, Meant.SITE)),
    WAITING("bram", Set.of(Meant.PUBLIC, Meant.SIGNED_IN, Meant.SITE)),
    MEMBER("anna", Set.of(Meant.values())),
    OWNER("beheerder@plein.example", Set.of(Meant.values()));

    private final String user;
    private final Set<Meant> reads;

    Kind(String user, Set<Meant> reads) {
        this.user = user;
        this.reads = reads;
    }

    /** What is typed to sign in, or null. */
    String user() {
        return user;
    }

    /** Whether this person is told who can read an item, without reading it. */
    boolean explains() {
        return this == AUDITOR;
    }

    boolean reads(Meant audience) {
        return reads.contains(audience);
    }

    /** Who wrote everything in the matrix. */
    boolean wrote() {
        return this == OWNER;
    }
}
