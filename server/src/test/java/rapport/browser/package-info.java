/** The product in real browsers: what people do, from the first key to the other side's page. */
@NullMarked
package rapport.browser;

import org.jspecify.annotations.NullMarked;
