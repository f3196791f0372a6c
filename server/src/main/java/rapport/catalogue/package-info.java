/** What is sold: services with their pictures and contact needs, the profiles of sellers. */
@NullMarked
package rapport.catalogue;

import org.jspecify.annotations.NullMarked;
