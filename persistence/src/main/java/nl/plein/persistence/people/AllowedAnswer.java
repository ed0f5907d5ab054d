package nl.plein.persistence.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One of the answers that a field takes, where the site has a list of them; small and large letters are the same. */
@Entity
@NamedQuery(
        name = "AllowedAnswer.contents",
        query = "select a.content from AllowedAnswer a where a.fieldId = :field order by a.id")
@NamedQuery(
        name = "AllowedAnswer.spellings",
        query = "select a.key, a.content from AllowedAnswer a where a.fieldId = :field")
@NamedQuery(
        name = "AllowedAnswer.spelled",
        query = "select a.content from AllowedAnswer a where a.fieldId = :field and a.key = :key")
@NamedQuery(
        name = "AllowedAnswer.like",
        query =
                """
        select a.content from AllowedAnswer a
        where a.fieldId = :field and a.key like :words escape '!' order by a.key""")
@NamedQuery(
        name = "AllowedAnswer.misfits",
        query =
                """
        select count(distinct v.accountId) from ProfileValue v, Membership m
        where v.fieldId = :field and m.accountId = v.accountId and m.siteId = v.siteId and m.groupId is null
          and m.until is null
          and exists (select u.id from Audience u where u.id = v.audienceId and u.reachKey in :keys)
          and not exists (select a.id from AllowedAnswer a where a.fieldId = v.fieldId and a.key = v.key)""")
@NamedQuery(
        name = "AllowedAnswer.misgiven",
        query =
                """
        select count(g) from Given g, Membership m
        where g.by = :by and m.accountId = g.accountId and m.siteId = :site and m.groupId is null and m.until is null
          and not exists (select a.id from AllowedAnswer a
            where a.fieldId = :field and a.key = lower(trim(g.content)))""")
@NamedQuery(name = "AllowedAnswer.drop", query = "delete from AllowedAnswer a where a.fieldId = :field")
@Table(name = "allowed_answer")
public class AllowedAnswer {

    /** Longest answer in a list. */
    public static final int LONGEST = 100;

    @Id
    @SequenceGenerator(name = "allowed_answer_seq", sequenceName = "allowed_answer_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "allowed_answer_seq")
    private long id;

    @Column(name = "field_id")
    private long fieldId;

    private String content;

    @Column(name = "content_key")
    private String key;

    protected AllowedAnswer() {} // JPA

    AllowedAnswer(ProfileField field, String content) {
        this.fieldId = field.id();
        this.content = content;
        this.key = ProfileValue.key(content);
    }
}
