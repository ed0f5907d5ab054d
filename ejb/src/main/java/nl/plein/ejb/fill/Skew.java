package nl.plein.ejb.fill;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws places of a list so that the first come often and the last seldom, as sizes in life are (Zipf's law). */
final class Skew {

    private final double[] reached;

    /**
     * @param size how many places there are
     * @param steepness 0 draws all alike; 1 draws place 10 a tenth as often as place 1
     */
    Skew(int size, double steepness) {
        reached = new double[size];
        double sum = 0;
        for (int place = 0; place < size; place++) {
            sum += Math.pow(place + 1.0, -steepness);
            reached[place] = sum;
        }
    }

    /** A place, from 0. */
    int draw(RandomGenerator chance) {
        int found = Arrays.binarySearch(reached, chance.nextDouble() * reached[reached.length - 1]);
        return found < 0 ? Math.min(-found - 1, reached.length - 1) : found;
    }
}
