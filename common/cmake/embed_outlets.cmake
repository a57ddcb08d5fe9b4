# Writes OUTPUT, a C++ source that defines kliping::outlets_tsv with the
# content of the table INPUT. Run as: cmake -DINPUT=... -DOUTPUT=... -P this
file(READ "${INPUT}" table)
file(WRITE "${OUTPUT}" "#include \"common/outlets/outlets_tsv.h\"

namespace kliping {

const std::string_view outlets_tsv = R\"TSV(${table})TSV\";

}  // namespace kliping
")
