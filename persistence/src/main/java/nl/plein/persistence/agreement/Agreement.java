package nl.plein.persistence.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.plein.persistence.shared.Served;

/** One version of an agreement; an empty one means that it does not hold any more. */
@Entity
@NamedQuery(
        name = "Agreement.newest",
        query =
                """
        select a from Agreement a
        where a.versionNo = (select max(b.versionNo) from Agreement b where b.ref = a.ref) order by a.title, a.id""")
@NamedQuery(
        name = "Agreement.versions",
        query = "select a from Agreement a where a.ref = :ref order by a.versionNo desc")
@NamedQuery(
        name = "Agreement.unaccepted",
        query =
                """
        select new nl.plein.persistence.people.WaitingRow(s.name, s.ref, s.host, count(a))
        from Agreement a, Site s
        where a.id in :agreements and s.id in :sites and """
                        + Served.SITE
                        + """
          and not exists (select x.id from AgreementAcceptance x where x.agreementId = a.id and x.siteId = s.id)
        group by s.name, s.ref, s.host order by s.name""")
@Table(name = "agreement")
public class Agreement {

    @Id
    @SequenceGenerator(name = "agreement_seq", sequenceName = "agreement_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_seq")
    private long id;

    private String ref;

    @Column(name = "version_no")
    private int versionNo;

    private String title;

    @Lob
    private String body;

    @Column(name = "editor_id")
    private long editorId;

    private Instant made;

    protected Agreement() {} // JPA

    /**
     * @param ref the same for all versions
     * @param versionNo from 1
     */
    public Agreement(UUID ref, int versionNo, AgreementText text, long editorId, Instant made) {
        this.ref = ref.toString();
        this.versionNo = versionNo;
        this.title = text.title();
        this.body = text.body();
        this.editorId = editorId;
        this.made = made;
    }

    public long id() {
        return id;
    }

    public UUID ref() {
        return UUID.fromString(ref);
    }

    public int versionNo() {
        return versionNo;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body == null ? "" : body;
    }

    /** Whether it says the same. */
    public boolean says(AgreementText text) {
        return title.equals(text.title()) && body().equals(text.body());
    }

    public Instant made() {
        return made;
    }
}
