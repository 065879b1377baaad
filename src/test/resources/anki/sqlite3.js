export default {Database: null};
