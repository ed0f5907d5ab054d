package nl.plein.ejb.member;

import java.util.UUID;

/**
 * What came of doing the same to very many.
 *
 * @param place name of the place whose members they are
 * @param path where its members are listed
 * @param done to how many it was done
 * @param left how many were left out
 */
record CrowdEnd(UUID crowd, String place, String path, int done, int left) {}
