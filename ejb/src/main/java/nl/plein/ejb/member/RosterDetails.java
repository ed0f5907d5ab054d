package nl.plein.ejb.member;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.member.RosterRow;

/** One member as managers see them, with the roles of this moment. */
public record RosterDetails(RosterRow row, List<Role> roles) implements Serializable {}
