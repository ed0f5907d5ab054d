package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.group.GroupDetails;
import nl.plein.ejb.group.GroupMemberBoundary;
import nl.plein.ejb.group.MemberLine;
import nl.plein.ejb.group.MemberListBoundary;
import nl.plein.ejb.group.Relation;
import nl.plein.ejb.people.EntranceBoundary;
import nl.plein.ejb.people.Facet;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.MemberFilter;
import nl.plein.persistence.people.FacetRow;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.people.FieldRow;
import nl.plein.persistence.people.MemberSearch;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Carried;
import nl.plein.web.faces.Column;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.text.TextBean;
import nl.plein.web.text.TimesBean;

/** Who is in a group. */
@Named
@RequestScoped
public class GroupMembersBean {

    @Inject
    GroupBoundary groups;

    @Inject
    GroupMemberBoundary members;

    @Inject
    MemberListBoundary along;

    @Inject
    TextBean text;

    @Inject
    EntranceBoundary entrance;

    @Inject
    AskedMembers wanted;

    @Inject
    TimesBean times;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    private GroupDetails details;
    private MemberSearch search;
    private List<FieldRow> shown;
    private List<MemberLine> rows;
    private List<FacetRow> organisations;
    private List<Column> columns;
    private String lacking;

    public void load() {
        var id = new GroupId(asked.ref(ObjectType.GROUP));
        details = groups.view(current.number(), id);
        shown = details.shows() ? members.shown(current.number(), id) : List.of();
        search = wanted.search(shown);
        rows = members.listed(current.number(), id, search, asked.number("after"));
        organisations = members.organisations(current.number(), id);
        lacking = details.relation().inside() && details.asks() ? lacking(id) : "";
        columns = isOwner() ? columns(id) : List.of();
    }

    public GroupDetails getDetails() {
        return details;
    }

    /** Whether the viewer runs the group. */
    public boolean isOwner() {
        return details.relation() == Relation.OWNER;
    }

    /**
     * What the file can say of each member: of answers those that the list shows, and others when they are chosen;
     * nothing where the site lets owners take none along.
     */
    public List<Column> getColumns() {
        return columns;
    }

    private List<Column> columns(GroupId id) {
        var allowed = along.columns(current.number(), id);
        if (allowed.isEmpty()) {
            return List.of();
        }
        var own = allowed.stream().map(one -> new Column(one.name(), text.option("group.members.column", one), true));
        var fields = along.fields(current.number(), id).stream()
                .map(field -> Column.of(field, shown.stream().anyMatch(one -> one.id() == field.id())));
        return Stream.concat(own, fields).toList();
    }

    /** What the group asks and the viewer, who is in it, has not told; empty when that is nothing. */
    public String getLacking() {
        return lacking;
    }

    public MemberFilter getFilter() {
        return search.filter();
    }

    public List<MemberLine> getRows() {
        return rows;
    }

    /** What the list can be narrowed to beside that; nobody is counted beside it. */
    public List<Facet> getFacets() {
        return shown.stream()
                .filter(field -> field.says().kind().chosen())
                .map(GroupMembersBean::facet)
                .toList();
    }

    /** What is chosen of a facet, empty for nothing. */
    public String chosen(long field) {
        return wanted.chosen(field);
    }

    /** An answer as one line. */
    public String said(MemberLine.Told told) {
        return told.field().says().kind() == FieldKind.DATE
                ? times.day(LocalDate.parse(told.values().get(0)))
                : String.join(", ", told.values());
    }

    /** Organisations to choose from; none where a name is typed. */
    public List<FacetRow> getOrganisations() {
        return organisations;
    }

    /** Public identifiers of those whom an owner picked to write to. */
    public List<String> getPicked() {
        return asked.refs("who").stream().map(String::valueOf).toList();
    }

    /** Whether this member is picked. */
    public boolean picks(String ref) {
        return getPicked().contains(ref);
    }

    /** Those who were picked on another page of the list. */
    public List<String> getPickedElsewhere() {
        var here = rows.stream().map(line -> line.row().ref()).toList();
        return getPicked().stream().filter(ref -> !here.contains(ref)).toList();
    }

    /** What the list is narrowed to, for a form that comes back to it. */
    public List<Carried> getCarried() {
        return wanted.carried(search);
    }

    /** Whether the list leaves somebody out. */
    public boolean isNarrowed() {
        return !search.everybody();
    }

    /** Number of the last row. */
    public long getLast() {
        return rows.get(rows.size() - 1).row().id();
    }

    public String getMore() {
        if (rows.size() < GroupMemberBoundary.PAGE) {
            return null;
        }
        var query = wanted.query(search);
        return "/group/" + details.group().ref() + "/members?" + (query.isEmpty() ? "" : query + "&") + "after="
                + getLast();
    }

    private String lacking(GroupId id) {
        return entrance.asked(current.site(), id).lacking().stream()
                .map(one -> one.field().says().name())
                .collect(Collectors.joining(", "));
    }

    private static Facet facet(FieldRow field) {
        return new Facet(
                field.id(),
                field.says().name(),
                field.says().options().stream()
                        .map(option -> new FacetRow(field.id(), option, option, 0))
                        .toList());
    }
}
