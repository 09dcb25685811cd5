@org.jspecify.annotations.NullMarked
package vn.liencap.plan.documents.writing;
