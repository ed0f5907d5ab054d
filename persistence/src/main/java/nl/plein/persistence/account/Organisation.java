package nl.plein.persistence.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.plein.persistence.shared.Likeness;

/** A government body or partner. Its code in a public register (TOOI) names it to archives. */
@Entity
@NamedQuery(name = "Organisation.byName", query = "select o from Organisation o where o.name = :name")
@NamedQuery(name = "Organisation.byRef", query = "select o from Organisation o where o.ref = :ref")
@Table(name = "organisation")
public class Organisation {

    @Id
    @SequenceGenerator(name = "organisation_seq", sequenceName = "organisation_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_seq")
    private long id;

    private String ref;
    private String name;

    /** What its name looks like, to find what could be mistaken for it. */
    private String likeness;

    @Column(name = "tooi_code")
    private String tooiCode;

    @Column(name = "tooi_list")
    private String tooiList;

    protected Organisation() {} // JPA

    /**
     * @param tooiCode code in the TOOI register, for example {@code pv25}
     * @param tooiList name of the register list, for example {@code TOOI register Provincies compleet}
     */
    public Organisation(String name, String tooiCode, String tooiList) {
        this.ref = UUID.randomUUID().toString();
        this.name = name;
        this.likeness = Likeness.of(name);
        this.tooiCode = tooiCode;
        this.tooiList = tooiList;
    }

    /** It is known by this identifier from the start, where something named it before it was there. */
    public Organisation known(UUID given) {
        ref = given.toString();
        return this;
    }

    /** It is called so from now on. */
    public void rename(String newName) {
        name = newName;
        likeness = Likeness.of(newName);
    }

    public long id() {
        return id;
    }

    public UUID ref() {
        return UUID.fromString(ref);
    }

    public String name() {
        return name;
    }

    public String tooiCode() {
        return tooiCode;
    }

    public String tooiList() {
        return tooiList;
    }
}
