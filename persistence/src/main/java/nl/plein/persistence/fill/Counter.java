package nl.plein.persistence.fill;

/** What the features keep up one by one, and the generator sets at the end. */
public enum Counter {
    GROUP_MEMBERS(
            "plein_group",
            "set member_count = (select count(*) from membership m"
                    + " where m.group_id = plein_group.id and m.until_time is null) where 1 = 1"),
    MEMBER_NAMES(
            "membership",
            "set name_key = (select lower(a.display_name) from account a where a.id = membership.account_id),"
                    + " organisation_id = (select a.organisation_id from account a where a.id = membership.account_id)"
                    + " where name_key is null and group_id is null and until_time is null"),
    SITE_MEMBERS(
            "site",
            "set member_count = (select count(*) from membership m"
                    + " where m.site_id = site.id and m.group_id is null and m.until_time is null) where 1 = 1"),
    COMMENTS(
            "item", "set comment_count = (select count(*) from plein_comment c where c.item_id = item.id) where 1 = 1");

    private final String table;
    private final String change;

    Counter(String table, String change) {
        this.table = table;
        this.change = change;
    }

    String highest() {
        return "select max(id) from " + table;
    }

    /** For the rows with numbers above the first parameter, up to and with the second. */
    String statement() {
        return "update " + table + " " + change + " and " + table + ".id > ?1 and " + table + ".id <= ?2";
    }
}
