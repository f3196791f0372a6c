/**
 * The world of the demo: a few named people, what they sell and what they wrote to each other. The texts are resources;
 * here they are played through the doors of the features, from weeks ago until now.
 */
@NullMarked
package rapport.demo;

import org.jspecify.annotations.NullMarked;
